import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawTied } from './drawTied.ts'

test('one counts round up to the number, keeps that one, and counts on from the next', () => {
  // A B C D, seven: A B C D A B C.
  expect(drawTied(['A', 'B', 'C', 'D'], '7', 1)).toEqual(['C'])
  // Then from D, among A B D: D A B D A B D.
  expect(drawTied(['A', 'B', 'C', 'D'], '7', 2)).toEqual(['C', 'D'])
})

test('the same number gives the same draw, as many as there are seats, all different', () => {
  const ids = ['A', 'B', 'C', 'D', 'E']
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 1, max: 5 }), (seed, seats) => {
      const drawn = drawTied(ids, String(seed), seats)
      expect(drawn).toEqual(drawTied(ids, String(seed), seats))
      expect(new Set(drawn).size).toBe(seats)
    }),
  )
})

test('each has its chance: over a hundred numbers in a row, none of four is favoured', () => {
  const firsts = Array.from(
    { length: 100 },
    (_, index) => drawTied(['A', 'B', 'C', 'D'], String(index + 1), 1)[0],
  )
  for (const id of ['A', 'B', 'C', 'D']) expect(firsts.filter((first) => first === id)).toHaveLength(25)
})

test('what is not such a number draws nobody', () => {
  for (const seed of ['', '0', '-3', '3,5', 'vingt', '1234567890'])
    expect(drawTied(['A', 'B'], seed, 1)).toEqual([])
})
