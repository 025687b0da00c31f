import { expect, test } from 'vitest'
import { backupName, chooseBackupsToDrop, readBackupName } from './chooseBackupsToDrop.ts'

const now = Date.parse('2026-09-18T09:30:00Z')
const at = (iso: string, reason: Parameters<typeof backupName>[1] = 'soiree') =>
  backupName(Date.parse(iso), reason)

test('a name says when and why, and can be read back', () => {
  expect(readBackupName(at('2026-09-17T21:04:05Z', 'fermeture'))).toEqual({
    takenAt: Date.parse('2026-09-17T21:04:05Z'),
    reason: 'fermeture',
  })
  expect(readBackupName('photo.jpg')).toBeUndefined()
})

test('the copies of the last two hours all stay', () => {
  const names = ['2026-09-18T08:00:00Z', '2026-09-18T08:10:00Z', '2026-09-18T09:20:00Z'].map((iso) => at(iso))
  expect(chooseBackupsToDrop(names, now)).toEqual([])
})

test('of yesterday evening one an hour stays, the newest', () => {
  const names = ['2026-09-17T19:10:00Z', '2026-09-17T19:40:00Z', '2026-09-17T20:10:00Z'].map((iso) => at(iso))
  expect(chooseBackupsToDrop(names, now)).toEqual([at('2026-09-17T19:10:00Z')])
})

test('a copy taken before a restoration stays a month, then counts like another', () => {
  const old = [at('2026-09-10T10:00:00Z', 'restauration'), at('2026-09-10T12:00:00Z')]
  expect(chooseBackupsToDrop(old, now)).toEqual([])
  const older = [at('2026-06-10T10:00:00Z', 'restauration'), at('2026-06-12T12:00:00Z')]
  expect(chooseBackupsToDrop(older, now)).toEqual([at('2026-06-10T10:00:00Z', 'restauration')])
})

test('a file that is not a copy of ours is never chosen', () => {
  expect(chooseBackupsToDrop(['notes.txt', 'x.tablee'], now)).toEqual([])
})
