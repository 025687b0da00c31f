import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { describe, expect, test } from 'vitest'
import { packedFiles } from '../support/packedFiles.ts'

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
      resetAdHocDarwinSignature: true,
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

  test('makes an installer for one person and a portable program, a universal image, an AppImage and a deb', () => {
    expect(configuration.win?.target).toEqual(['nsis', 'portable'])
    expect(configuration.nsis).toMatchObject({ perMachine: false })
    expect(configuration.mac?.target).toEqual([{ target: 'dmg', arch: 'universal' }])
    expect(configuration.linux?.target).toEqual(['AppImage', 'deb'])
    expect(configuration.fileAssociations).toEqual([
      expect.objectContaining({ ext: 'tablee', role: 'Editor' }),
    ])
  })

  test('names files that exist', () => {
    const { main } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
    expect(main).toBe('dist/electron/main.cjs')
    for (const path of [
      'LICENSE',
      'templates',
      'resources/fonts',
      'resources/THIRD_PARTY_NOTICES.txt',
      String(configuration.icon),
    ])
      expect(existsSync(resolve(root, path)), path).toBe(true)
  })
})

describe('what would be packed', () => {
  const packed = packedFiles(root, patterns, JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')))
  const packageOf = (file: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? ''

  test('is better-sqlite3, the printer and what they need: no other package', () => {
    expect([...new Set(packed.map(packageOf))].filter((name) => name !== '').sort()).toEqual([
      '@noble/ciphers',
      '@noble/hashes',
      '@swc/helpers',
      'base64-js',
      'better-sqlite3',
      'brotli',
      'browserify-zlib',
      'clone',
      'dfa',
      'fast-deep-equal',
      'fontkit',
      'js-md5',
      'linebreak',
      'pako',
      'pdfkit',
      'pdfmake',
      'png-js',
      'restructure',
      'sax',
      'tiny-inflate',
      'tslib',
      'unicode-properties',
      'unicode-trie',
      'xmldoc',
    ])
  })

  test('holds no program but the addon of SQLite', () => {
    const programs = packed.filter((file) => isProgram(resolve(root, file)))
    expect(programs.length).toBeGreaterThan(0)
    expect(
      programs.filter((file) => !/^node_modules\/better-sqlite3\/prebuilds\/[^/]+\.node$/.test(file)),
    ).toEqual([])
  })

  test('holds neither a source, a test nor a démarche', () => {
    const wrong = packed.filter((file) => /\.(tsx?|mts|cts|map|tablee|tablib|spec\.js|test\.js)$/.test(file))
    expect(wrong).toEqual([])
    expect(packed.filter((file) => /^(tests|electron|renderer|shared|docs)\//.test(file))).toEqual([])
    expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'package.json', 'resources/LICENSES.md']))
  })
})

/** By its first bytes: a program of Linux, Windows or Mac, whatever it is called. */
function isProgram(path: string): boolean {
  const file = openSync(path, 'r')
  const head = Buffer.alloc(4)
  readSync(file, head, 0, 4, 0)
  closeSync(file)
  const isScript = head.toString('latin1', 0, 2) === '#!'
  return (
    isScript ||
    ['7f454c46', 'cffaedfe', 'cefaedfe', 'cafebabe'].includes(head.toString('hex')) ||
    head.toString('latin1', 0, 2) === 'MZ'
  )
}
