import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const electron = resolve(import.meta.dirname, '../../electron')
const read = (file: string) => readFileSync(join(electron, file), 'utf8')
const shell = ['main', 'preload']
  .flatMap((folder) =>
    readdirSync(join(electron, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const holding = (wanted: RegExp) => shell.filter((name) => wanted.test(read(name)))

test('one file hears what pages send, and one builds web preferences', () => {
  expect(shell.length).toBeGreaterThan(15)
  expect(holding(/\bipcMain\b/)).toEqual(['main/security/ipc.ts'])
  expect(holding(/\bcontextIsolation\b|\bsandbox:/)).toEqual(['main/security/webPreferences.ts'])
  expect(holding(/\bshell\.openExternal\b/)).toEqual(['main/security/openExternal.ts'])
  expect(holding(/new BrowserWindow\(/)).toEqual(['main/windows/openWindow.ts'])
})

test('the bridge is under sixty lines, and neither it nor main knows a word of the workshop', () => {
  expect(read('preload/preload.ts').split('\n').length).toBeLessThan(60)
  const workshop =
    /\b(ateliers?|sequences?|lanes?|boards?|contributions?|clusters?|groups?|evenings?|gommettes?)\b/i
  expect(holding(workshop)).toEqual([])
})
