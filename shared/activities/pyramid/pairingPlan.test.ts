import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairingPlan } from './pairingPlan.ts'

test('26 people: 13 pairs, five fours and one six, two eights and one ten', () => {
  const [alone, twos, fours, eights] = pairingPlan(26).map((tier) => tier.units)
  expect(alone).toHaveLength(26)
  expect(twos).toEqual(Array.from({ length: 13 }, () => 2))
  expect(fours).toEqual([6, 4, 4, 4, 4, 4])
  expect(eights).toEqual([10, 8, 8])
})

test('an odd number makes one trio, and only one', () => {
  expect(pairingPlan(7)[1]?.units).toEqual([3, 2, 2])
})

test('one person, or nobody, has nobody to sit with', () => {
  expect(pairingPlan(1).map((tier) => tier.units)).toEqual([[1], [1], [1], [1]])
  expect(pairingPlan(0).map((tier) => tier.units)).toEqual([[], [], [], []])
})

test('everyone sits somewhere at every tier, and no unit is lonely or huge', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 400 }), (people) => {
      for (const { size, units } of pairingPlan(people)) {
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(people)
        if (people < size * 2) continue
        expect(Math.min(...units)).toBeGreaterThanOrEqual(size)
        expect(Math.max(...units)).toBeLessThan(size * 2)
      }
    }),
  )
})
