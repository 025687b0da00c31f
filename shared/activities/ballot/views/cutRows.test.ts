import { expect, test } from 'vitest'
import { cutRows } from './cutRows.ts'

const cut = (heights: number[], room: number) => cutRows(heights, (height) => height, room, 10)

test('rows that hold together stay on one page', () => {
  expect(cut([30, 30], 70)).toEqual([[30, 30]])
  expect(cut([30, 30], 69)).toEqual([[30], [30]])
})

test('the first page is filled first: those retained are seen together', () => {
  expect(cut([20, 20, 20, 20], 80)).toEqual([[20, 20, 20], [20]])
})

test('a row higher than the page has a page of its own, and nothing makes one empty page', () => {
  expect(cut([90, 20], 80)).toEqual([[90], [20]])
  expect(cut([], 80)).toEqual([[]])
})
