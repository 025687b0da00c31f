import { expect, test } from 'vitest'
import { stepDuration } from './stepDuration.ts'

const evening = { min: 0, max: 600 }

test('a duration goes by five minutes, on the fives', () => {
  expect(stepDuration(30, 1, 5, evening)).toBe(35)
  expect(stepDuration(30, -1, 5, evening)).toBe(25)
  expect(stepDuration(32, 1, 5, evening)).toBe(35)
  expect(stepDuration(32, -1, 5, evening)).toBe(30)
})

test('by one minute with Maj, and never past the bounds', () => {
  expect(stepDuration(32, 1, 1, evening)).toBe(33)
  expect(stepDuration(3, -1, 5, evening)).toBe(0)
  expect(stepDuration(0, -1, 5, evening)).toBe(0)
  expect(stepDuration(598, 1, 5, evening)).toBe(600)
})
