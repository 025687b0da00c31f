import { expect, test } from 'vitest'
import { blockPages, gridPages, type WallBlock } from './wallPages.ts'

const rounds = ['t1', 't2', 't3'].map((id) => ({ id, label: id, day: '', startMinutes: null, minutes: 60 }))
const places = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, capacity: 0, isAccessible: false }))

test('the round under way is on the first page, with what follows', () => {
  const pages = gridPages(rounds, places, 't2', { rounds: 2, places: 4 })
  expect(pages.map((page) => [page.rounds.map((one) => one.id), page.places.map((one) => one.id)])).toEqual([
    [
      ['t2', 't3'],
      ['a', 'b', 'c', 'd'],
    ],
    [['t2', 't3'], ['e']],
    [['t1'], ['a', 'b', 'c', 'd']],
    [['t1'], ['e']],
  ])
})

const block = (id: string, lines: number): WallBlock => ({
  id,
  lines: Array.from({ length: lines }, (_, index) => ({
    text: `${id}${index}`,
    look: 'texte',
    size: 'p2',
    heightPx: 10,
  })),
})

test('a sign stays whole while it holds on a page', () => {
  const pages = blockPages([block('a', 2), block('b', 2), block('c', 2)], 45, 5)
  expect(pages.map((page) => page.map((one) => one.id))).toEqual([['a', 'b'], ['c']])
})

test('a sign higher than a page goes on, without losing a line', () => {
  const pages = blockPages([block('a', 1), block('b', 7)], 40, 5)
  expect(pages.flat().flatMap((one) => one.lines)).toHaveLength(8)
  for (const page of pages)
    expect(page.reduce((sum, one) => sum + one.lines.length * 10, 0)).toBeLessThanOrEqual(40)
})
