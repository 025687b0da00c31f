import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginateAnswers } from './paginateAnswers.ts'

test('an answer is never cut in two when it holds on a page', () => {
  const pages = paginateAnswers([['a', 'b'], ['c', 'd'], ['e']], 3)
  expect(pages.map((page) => page.map((answer) => answer.number))).toEqual([[1], [2, 3]])
})

test('no answer yet is one empty page', () => {
  expect(paginateAnswers([], 5)).toEqual([[]])
})

test('every line is on a page, in order, and no page is too long', () => {
  const answers = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 14 }), { maxLength: 20 })
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 9 }), (written, most) => {
      const pages = paginateAnswers(written, most)
      expect(pages.flatMap((page) => page.flatMap((answer) => answer.lines))).toEqual(written.flat())
      for (const page of pages) {
        expect(page.reduce((sum, answer) => sum + answer.lines.length, 0)).toBeLessThanOrEqual(most)
      }
    }),
  )
})
