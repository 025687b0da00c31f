import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isOlder } from './isOlder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-older-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, atSeconds: number): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, atSeconds, atSeconds)
  return path
}

test('what was never built is old', () => {
  expect(isOlder(join(folder, 'built'), [])).toBe(true)
})

test('one newer file, however deep, makes it old; a newer test or a missing source does not', () => {
  const built = write('built', 2_000)
  write('sources/deep/view.ts', 1_000)
  write('sources/deep/view.test.ts', 3_000)
  const sources = [join(folder, 'sources'), join(folder, 'none')]
  expect(isOlder(built, sources)).toBe(false)
  write('sources/deep/other.ts', 3_000)
  expect(isOlder(built, sources)).toBe(true)
})
