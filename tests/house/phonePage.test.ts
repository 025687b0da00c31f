import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('the page of a phone asks for less than 30 kB of compressed script, without React, zod nor i18next', async () => {
  const built = await build({
    configFile: resolve(root, 'vite.phone.config.ts'),
    logLevel: 'error',
    build: { write: false },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one) => one.type === 'chunk')
  const bytes = chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0)
  expect(chunks.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(30_000)
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules))
  expect(
    modules.filter((name) => /node_modules\/(react|react-dom|zod|i18next|@mantine|konva)\//.test(name)),
  ).toEqual([])
  expect(modules.filter((name) => /renderer\/(console|projection|board|wall)\//.test(name))).toEqual([])
  // What a browser of 2019 cannot read: optional chaining, `??`, class fields.
  const code = chunks.map((chunk) => chunk.code).join('\n')
  expect(code).not.toMatch(/\w\?\.\w|\?\?=|[\w)]\?\?[\w(]/)
})
