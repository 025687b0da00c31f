import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Crash, CrashReports } from './CrashReports.ts'

const crash: Crash = {
  startedAt: Date.UTC(2026, 5, 19, 18, 0),
  diedAt: Date.UTC(2026, 5, 19, 19, 30),
  exitCode: 134,
  lastWords: 'out of memory',
  versions: { tablee: '0.1.0' },
}
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tablee-crash-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a report says when, for how long, how and on what', () => {
  const path = new CrashReports(join(folder, 'crashes')).write(crash)
  expect(path).toMatch(/crash-2026-06-19T19-30-00\.000Z\.json$/)
  expect(JSON.parse(readFileSync(path ?? '', 'utf8'))).toEqual({
    diedAt: '2026-06-19T19:30:00.000Z',
    livedMs: 5_400_000,
    exitCode: 134,
    versions: { tablee: '0.1.0' },
    lastWords: 'out of memory',
  })
})

test('only the end of long last words is kept', () => {
  const path = new CrashReports(folder).write({ ...crash, lastWords: `${'x'.repeat(20_000)} the reason` })
  const { lastWords } = JSON.parse(readFileSync(path ?? '', 'utf8'))
  expect(lastWords).toHaveLength(8192)
  expect(lastWords.endsWith('the reason')).toBe(true)
})

test('the ten last reports are kept, and other files are left alone', () => {
  writeFileSync(join(folder, 'a-note.txt'), '')
  for (let hour = 0; hour < 14; hour += 1)
    new CrashReports(folder).write({ ...crash, diedAt: crash.diedAt + hour * 3_600_000 })
  const names = readdirSync(folder).sort()
  expect(names).toHaveLength(11)
  expect(names[0]).toBe('a-note.txt')
  expect(names[1]).toContain('2026-06-19T23-30')
})

test('a disk that refuses does not stop the restart', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(new CrashReports(join(folder, 'file')).write(crash)).toBeNull()
})
