import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageFile } from './protocol.ts'

vi.mock('electron', () => import('../../../tests/support/electronDouble.ts'))

let folder: string
let pages: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-protocol-'))
  pages = join(folder, 'pages')
  mkdirSync(join(pages, 'assets'), { recursive: true })
  mkdirSync(`${pages}-private`)
  for (const file of ['pages/console.html', 'pages/assets/a b.js', 'pages-private/key.html', 'secret.html'])
    writeFileSync(join(folder, file), file)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('pages and their files are found', () => {
  expect(pageFile('tablee://app/console', pages)).toBe(join(pages, 'console.html'))
  expect(pageFile('tablee://app/', pages)).toBe(join(pages, 'console.html'))
  expect(pageFile('tablee://app/assets/a%20b.js?v=1#x', pages)).toBe(join(pages, 'assets/a b.js'))
})

test.each([
  'tablee://app/../secret.html',
  'tablee://app/%2e%2e/secret.html',
  'tablee://app/..%2fsecret.html',
  'tablee://app/..%2fpages-private%2fkey.html',
  'tablee://app/..%5csecret.html',
  'tablee://app/console.html%00.js',
  'tablee://app/%E0%A4%A',
  'tablee://app/assets',
  'tablee://app/none.js',
  'tablee://application/console',
  'tablee://other/console',
  'https://app/console',
])('nothing is found at %s', (address) => {
  expect(pageFile(address, pages)).toBeNull()
})

test('a link on the disk that leads outside the pages leads nowhere', () => {
  symlinkSync(join(folder, 'secret.html'), join(pages, 'way-out.html'))
  expect(pageFile('tablee://app/way-out', pages)).toBeNull()
})
