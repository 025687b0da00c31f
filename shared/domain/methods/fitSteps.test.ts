import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitSteps } from './fitSteps.ts'

const steps = (...minutes: number[]) =>
  minutes.map((value, index) => ({ title: `step ${index}`, minutes: value }))
const minutesOf = (fitted: { minutes: number }[]) => fitted.map((step) => step.minutes)

it('leaves steps that already add up as they are', () => {
  expect(minutesOf(fitSteps(steps(5, 35, 30, 5), 75))).toEqual([5, 35, 30, 5])
})

it('shrinks each step in proportion, the rounding going to those that lost most', () => {
  expect(minutesOf(fitSteps(steps(5, 12, 5, 3), 10))).toEqual([2, 5, 2, 1])
})

it('drops a step that has no minute left', () => {
  expect(fitSteps(steps(2, 8, 2), 5).map((step) => step.title)).toEqual(['step 0', 'step 1', 'step 2'])
  expect(fitSteps(steps(1, 60), 10).map((step) => step.title)).toEqual(['step 1'])
})

it('always adds up to the minutes asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 300 }),
      (minutes, wanted) => {
        fc.pre(minutes.some((value) => value > 0))
        const sum = minutesOf(fitSteps(steps(...minutes), wanted)).reduce((total, value) => total + value, 0)
        expect(sum).toBe(wanted)
      },
    ),
  )
})
