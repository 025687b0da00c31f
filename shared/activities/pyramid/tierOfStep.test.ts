import { expect, test } from 'vitest'
import { pyramid } from './activity.ts'
import { tierOfStep } from './tierOfStep.ts'

const settings = pyramid.defaultSettings
const tierOf = (title: string) => {
  const index = tierOfStep({ title }, settings)
  return index === null ? null : settings.tiers[index]?.id
}

test('the steps of the method play the tiers of the same name', () => {
  expect(['Seul·e', 'À deux', 'À quatre', 'À huit', 'Tous ensemble'].map(tierOf)).toEqual([
    'seul',
    'deux',
    'quatre',
    'huit',
    'tous',
  ])
  expect(tierOf('a deux')).toBe('deux')
  expect(tierOf('Seule')).toBe(null)
})

test('reading the question or the list belongs to no tier', () => {
  expect(tierOf('La question')).toBe(null)
  expect(tierOf('On relit la liste')).toBe(null)
  expect(tierOf('À deuxième vue')).toBe(null)
  expect(tierOf('')).toBe(null)
})
