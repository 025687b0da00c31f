import { expect, test } from 'vitest'
import { isInSight, nextUnveiled, pageOfUnveiling } from './unveiling.ts'

// Axe 2 of the walkthrough: 20, 13, 13, 11, 7.
const lines = [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 3 }, { rank: 4 }]
const inSight = (shown: number | null) => lines.map((_line, place) => isInSight(place, lines.length, shown))

test('nothing is in sight before the first press', () => {
  expect(inSight(0)).toEqual([false, false, false, false, false])
})

test('each press unveils the line above, and a tie comes whole', () => {
  expect([0, 1, 2, 4].map((shown) => nextUnveiled(lines, shown, 1))).toEqual([1, 2, 4, 5])
  expect(nextUnveiled(lines, 5, 1)).toBeNull()
  expect(inSight(2)).toEqual([false, false, false, true, true])
})

test('« Précédent » veils again what was unveiled last', () => {
  expect([5, 4, 2, 1].map((shown) => nextUnveiled(lines, shown, -1))).toEqual([4, 2, 1, 0])
  expect(nextUnveiled(lines, 0, -1)).toBeNull()
})

test('everything is in sight when nobody wishes to unveil', () => {
  expect(inSight(null)).toEqual([true, true, true, true, true])
})

test('the wall stands on the page of the line unveiled last, then on that of those retained', () => {
  expect([0, 1, 2, 3, 4, 5].map((shown) => pageOfUnveiling([3, 2], shown))).toEqual([1, 1, 1, 0, 0, 0])
  expect(pageOfUnveiling([3, 2], null)).toBe(0)
  expect(pageOfUnveiling([0], 1)).toBe(0)
})
