import { expect, test } from 'vitest'
import { isUnveiled, pageOfUnveiling, unveiledFrom, unveilingSteps } from './unveiling.ts'

// Axe 2 of the walkthrough: 20, 13, 13, 11, 7.
const lines = [{ rank: 1 }, { rank: 2 }, { rank: 2 }, { rank: 3 }, { rank: 4 }]

test('nothing is in sight before the first press', () => {
  expect(unveiledFrom(lines, 0)).toBeNull()
  expect(lines.some((line) => isUnveiled(line, lines, 0))).toBe(false)
})

test('each press unveils the line above, and a tie comes whole', () => {
  const inSight = (presses: number) => lines.filter((line) => isUnveiled(line, lines, presses)).length
  expect([1, 2, 3, 4, 5].map(inSight)).toEqual([1, 2, 4, 5, 5])
  expect(unveilingSteps(lines)).toBe(4)
})

test('the wall stands on the page of the line unveiled last', () => {
  const pages = [lines.slice(0, 3), lines.slice(3)]
  expect([0, 1, 2, 3, 4].map((presses) => pageOfUnveiling(pages, presses))).toEqual([1, 1, 1, 0, 0])
  expect(pageOfUnveiling([], 1)).toBe(0)
})
