import { expect, test } from 'vitest'
import { shuffled } from './shuffled.ts'

test('chaque ordre sort aussi souvent, quand chaque tirage est aussi probable', () => {
  // Every run of draws for three items: 1 × 2 × 3 of them, each order once.
  const orders = new Set<string>()
  for (const second of [0, 1])
    for (const third of [0, 1, 2]) {
      const draws = [0, second, third]
      orders.add(shuffled(['a', 'b', 'c'], () => draws.shift() ?? 0).join(''))
    }
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
})

test('rien ne se perd', () => {
  expect(shuffled([], () => 0)).toEqual([])
  expect(shuffled(['a', 'a', 'b'], (n) => n - 1)).toEqual(['a', 'a', 'b'])
})
