import { expect, test } from 'vitest'
import { nextAtelierDay } from './nextAtelierDay.ts'

test('un atelier de plus se propose quatre semaines après le dernier', () => {
  expect(nextAtelierDay('2026-09-17', '2026-09-18')).toBe('2026-10-15')
})

test('ni la veille de Noël, ni celle du Nouvel An, ni un jour férié', () => {
  expect(nextAtelierDay('2026-11-26', '2026-11-21')).toBe('2027-01-07')
  expect(nextAtelierDay('2026-10-14', '2026-10-15')).toBe('2026-11-18')
})

test('jamais un jour passé, et toujours le même jour de la semaine', () => {
  expect(nextAtelierDay('2026-01-08', '2026-09-18')).toBe('2026-09-24')
})
