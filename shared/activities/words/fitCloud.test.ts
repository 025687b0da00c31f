import { expect, test } from 'vitest'
import { fitCloud, wallFrame } from './fitCloud.ts'

const words = Array.from({ length: 80 }, (_, index) => ({
  id: `m${index}`,
  text: `parole${index}`,
  count: index === 79 ? 6 : 1,
}))
const said = words.map(({ id, count }) => ({ wordId: id, count }))
const wall = { ...wallFrame, mostInCloud: 60 }

test('a wall holds sixty words at most, with letters read from the back; the others are listed', () => {
  const { cloud, listedIds } = fitCloud({ words, said, frame: wall })
  expect(cloud.words.length).toBeLessThanOrEqual(60)
  expect(cloud.words.length).toBeGreaterThan(45)
  expect(cloud.width).toBeLessThanOrEqual(wall.width)
  expect(cloud.height).toBeLessThanOrEqual(wall.height)
  expect(cloud.words.length + listedIds.length).toBe(80)
})

test('the most said words are in the cloud, though they came last', () => {
  const { cloud } = fitCloud({ words, said, frame: { width: 12, height: 8, mostInCloud: 60 } })
  expect(cloud.words.map((word) => word.id)).toContain('m79')
})

test('a whole sentence is in the list, never in the cloud', () => {
  const long = { id: 'long', text: 'que chacun mange bien, quel que soit son porte-monnaie', count: 3 }
  const { cloud, listedIds } = fitCloud({ words: [long], said: [{ wordId: 'long', count: 3 }], frame: wall })
  expect(cloud.words).toEqual([])
  expect(listedIds).toEqual(['long'])
})

test('a frame too small for one word lists them all', () => {
  const { cloud, listedIds } = fitCloud({ words, said, frame: { width: 1, height: 1, mostInCloud: 60 } })
  expect(cloud.words).toEqual([])
  expect(listedIds).toHaveLength(80)
})

test('while every word holds, sizes follow the square root; when they are many, they come closer', () => {
  const few = words.slice(75)
  const low = { ...wall, height: 14 }
  const largest = (asked: typeof words) =>
    Math.max(...fitCloud({ words: asked, said, frame: low }).cloud.words.map((word) => word.size))
  expect(largest(few)).toBeCloseTo(Math.sqrt(6))
  expect(largest(words)).toBeLessThan(2)
})
