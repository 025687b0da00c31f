import { expect, test } from 'vitest'
import { type Heard, soundDue } from './soundDue.ts'

const minute = 60_000
const look = (more: Partial<Heard>): Heard => ({
  at: 0,
  sequenceId: 'table',
  kind: 'groups',
  remainingMs: 10 * minute,
  warningMs: 5 * minute,
  isPaused: false,
  ...more,
})

test('the glass tinkles when five minutes are left', () => {
  const before = look({ remainingMs: 5 * minute + 400 })
  expect(soundDue(before, look({ at: 1000, remainingMs: 5 * minute - 600 }))).toBe('glass')
})

test('the gong rings once, and overtime never rings again', () => {
  expect(soundDue(look({ remainingMs: 600 }), look({ at: 1000, remainingMs: -400 }))).toBe('gong')
  expect(soundDue(look({ remainingMs: -400 }), look({ at: 1000, remainingMs: -1400 }))).toBeNull()
})

test('minutes taken away do not ring, nor does a laptop that wakes', () => {
  expect(soundDue(look({ remainingMs: 8 * minute }), look({ at: 1000, remainingMs: 3 * minute }))).toBeNull()
  expect(soundDue(look({ remainingMs: minute }), look({ at: 600_000, remainingMs: -9 * minute }))).toBeNull()
})

test('the recall calls back from a break, and going to the break is silent', () => {
  const meal = look({ sequenceId: 'meal', kind: 'meal' })
  expect(soundDue(meal, look({ at: 1000 }))).toBe('recall')
  expect(soundDue(look({}), { ...meal, at: 1000 })).toBeNull()
})

test('the first look is silent', () => {
  expect(soundDue(null, look({ remainingMs: 0 }))).toBeNull()
})
