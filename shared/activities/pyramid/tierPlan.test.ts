import { expect, test } from 'vitest'
import { plannedUnits, tierPlan } from './tierPlan.ts'

test('26 people in fours: five groups of 4 and one of 6', () => {
  expect(tierPlan(26, 4)).toEqual([
    { units: 5, size: 4 },
    { units: 1, size: 6 },
  ])
  expect(plannedUnits(26, 4)).toBe(6)
})

test('26 people in eights: two groups of 8 and one of 10', () => {
  expect(tierPlan(26, 8)).toEqual([
    { units: 2, size: 8 },
    { units: 1, size: 10 },
  ])
})

test('13 pairs are proposed for 26 people, and 26 units when each is alone', () => {
  expect(plannedUnits(26, 2)).toBe(13)
  expect(plannedUnits(26, 1)).toBe(26)
})

test('everyone together is one unit; nobody is none', () => {
  expect(tierPlan(26, 0)).toEqual([{ units: 1, size: 26 }])
  expect(tierPlan(0, 4)).toEqual([])
  expect(plannedUnits(0, 0)).toBe(0)
})
