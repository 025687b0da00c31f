import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const configuration = await getConfig(root, 'electron-builder.yml', null)
/** `getConfig` gathers the patterns under one entry. */
const patterns = [configuration.files]
  .flat()
  .flatMap((entry) =>
    typeof entry === 'object' && entry !== null ? [entry.filter].flat().map(String) : [String(entry)],
  )
const logger = new DebugLogger(false)

describe('electron-builder.yml', () => {
  test('is what electron-builder’s own schema accepts', async () => {
    await expect(validateConfiguration(configuration, logger)).resolves.toBeUndefined()
    await expect(validateConfiguration({ ...configuration, asarUnpak: [] } as never, logger)).rejects.toThrow(
      'asarUnpak',
    )
  })

  test('shuts every fuse that would let another program speak through Tablée', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  test('compiles nothing, leaves the native addon outside the archive, and carries no Node of a developer', () => {
    expect(configuration).toMatchObject({
      npmRebuild: false,
      asarUnpack: ['**/better-sqlite3/**'],
      publish: null,
    })
    const { optionalDependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    const excluded = patterns.filter((one) => one.startsWith('!'))
    for (const name of Object.keys(optionalDependencies)) {
      const family = name.replace(/-[a-z0-9]+$/, '-*')
      expect(excluded).toContain(`!node_modules/${family}/**`)
    }
  })

  test('carries nothing that is bundled and leaves out nothing that is not', () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      dependencies: { [name: string]: string }
    }
    const left = patterns
      .filter((one) => /^!node_modules\/\{[^}]+\}\/\*\*$/.test(one))
      .flatMap((one) => one.slice('!node_modules/{'.length, -'}/**'.length).split(','))
    const carried = Object.keys(dependencies).filter((name) => !left.includes(name.split('/')[0] ?? ''))
    expect(carried.sort()).toEqual(['better-sqlite3', 'pdfmake'])
  })

  test('names files that exist', () => {
    const { main } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    expect(main).toBe('dist/electron/main.cjs')
    for (const path of ['LICENSE', 'templates', 'resources/fonts', String(configuration.icon)])
      expect(existsSync(resolve(root, path)), path).toBe(true)
  })
})
