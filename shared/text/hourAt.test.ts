import { expect, test } from 'vitest'
import { hourAt } from './hourAt.ts'

const space = '\u00a0'
const told = (instant: string, zone = 'Europe/Paris') => hourAt(Date.parse(instant), zone, 'fr')

test('une heure se dit sans ses secondes, comme une horloge la montre', () => {
  expect(told('2026-11-21T11:46:00Z')).toBe(`12${space}h${space}46`)
  expect(told('2026-11-21T11:46:59.999Z')).toBe(`12${space}h${space}46`)
})

test('une heure se dit à l’horloge du lieu, et à celle de Paris quand le lieu est inconnu', () => {
  expect(told('2026-07-01T18:00:00Z', 'Indian/Reunion')).toBe(`22${space}h`)
  expect(told('2026-07-01T18:00:00Z', 'Nulle/Part')).toBe(`20${space}h`)
})
