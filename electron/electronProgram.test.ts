import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { electronProgram } from './electronProgram.ts'

test('Electron is there when its package says where, and the file is there too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tablee-electron-'))
  expect(electronProgram(folder)).toBeNull()
  writeFileSync(join(folder, 'path.txt'), 'electron\n')
  expect(electronProgram(folder)).toBeNull()
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/electron'), '')
  expect(electronProgram(folder)).toBe(join(folder, 'dist/electron'))
  expect(electronProgram(folder, join(folder, 'elsewhere'))).toBeNull()
  rmSync(join(folder, 'path.txt'))
  expect(electronProgram(folder, join(folder, 'dist'))).toBe(join(folder, 'dist/electron'))
  rmSync(folder, { recursive: true })
})
