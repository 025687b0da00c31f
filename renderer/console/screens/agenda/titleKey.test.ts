import { expect, test } from 'vitest'
import { titleKey } from './titleKey.ts'

const evening = { format: 'atelier', dayCount: 1, startTime: '18:30' } as const

test('l’agenda dit s’il est celui d’une soirée, d’une journée, d’un atelier de plusieurs jours ou d’un séminaire', () => {
  expect(titleKey(evening)).toBe('titleEvening')
  expect(titleKey({ ...evening, startTime: '' })).toBe('titleEvening')
  expect(titleKey({ ...evening, startTime: '09:30' })).toBe('titleDay')
  expect(titleKey({ ...evening, dayCount: 2, startTime: '09:30' })).toBe('titleAtelier')
  expect(titleKey({ ...evening, format: 'seminaire', dayCount: 2 })).toBe('titleSeminar')
})
