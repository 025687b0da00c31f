import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PhoneListener } from './PhoneListener.ts'
import { PhonePages } from './PhonePages.ts'

let folder: string
let listener: PhoneListener
const origin = () => `http://127.0.0.1:${listener.port}`

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-phone-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>Tablée</title>')
  writeFileSync(join(folder, 'assets/index-abc.js'), 'console.log("x")'.repeat(100))
  writeFileSync(join(folder, 'secret.txt'), 'rien à servir')
  listener = await PhoneListener.open({
    address: '127.0.0.1',
    port: 0,
    pages: new PhonePages(folder),
    now: () => 0,
    onJoin: () => ({ status: 'refused', code: 'closed' }),
    isKnown: () => false,
    onSocket: () => {},
  })
})
afterEach(() => {
  listener.close()
  rmSync(folder, { recursive: true })
})

test('the page may load itself and its own socket, nothing else, and no frame may hold it', async () => {
  const answer = await fetch(origin())
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Tablée')
  const policy = answer.headers.get('content-security-policy')?.split('; ') ?? []
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ws://127.0.0.1:${listener.port}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ])
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
})

test('scripts travel compressed, and a file of another kind is not served though it is there', async () => {
  const script = await fetch(`${origin()}/assets/index-abc.js`)
  expect(script.headers.get('content-encoding')).toBe('gzip')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(await script.text()).toContain('console.log')
  expect((await fetch(`${origin()}/secret.txt`)).status).toBe(404)
  expect((await fetch(origin(), { method: 'DELETE' })).status).toBe(405)
})

test('closing it turns everybody away at once', async () => {
  const { port } = listener
  listener.close()
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow()
})
