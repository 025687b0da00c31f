import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommuneId, MapItemId } from '../ids.ts'
import type { Commune } from '../rows.ts'
import { groupMapItems } from './groupMapItems.ts'
import { layMapItems, layoutSize } from './layMapItems.ts'
import { areaAt, mapGround } from './mapGround.ts'
import type { MapItem } from './mapItemRow.ts'

const communes = Array.from({ length: 12 }, (_, index): Commune => {
  const [tileColumn, tileRow] = [(index % 4) + 1, Math.floor(index / 4) + 1]
  const id = `c${index}` as CommuneId
  return { id, v: 1, code: id, name: `Commune ${index}`, population: 1, tileColumn, tileRow, x: 0, y: 0 }
})
const ground = mapGround(undefined, undefined, communes)
const size = layoutSize(ground)

function itemOf(number: number, change: Partial<MapItem> = {}): MapItem {
  return {
    id: `i${number}` as MapItemId,
    number,
    category: 'marche',
    label: '',
    reach: 'communal',
    count: 1,
    communeId: 'c0' as CommuneId,
    isOutside: false,
    x: null,
    y: null,
    baseMapId: null,
    status: 'kept',
    ...change,
  } as MapItem
}

test('gommettes of a commune are laid out inside it, without covering each other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 40 }),
      fc.array(fc.record({ x: fc.integer({ min: 30, max: 960 }), y: fc.integer({ min: 30, max: 700 }) }), {
        maxLength: 3,
      }),
      (inCommunes, points) => {
        const laidOut = inCommunes.map((commune, index) =>
          itemOf(index + 1, { communeId: `c${commune}` as CommuneId }),
        )
        const fixed = points.map(({ x, y }, index) => itemOf(100 + index, { x, y }))
        const { placed, placeless } = layMapItems(ground, [...laidOut, ...fixed], size)
        expect(placeless).toEqual([])
        const free = placed.filter(({ item }) => item.x === null)
        for (const { item, x, y } of free) expect(areaAt(ground, { x, y })?.communeId).toBe(item.communeId)
        const counts = new Map<string, number>()
        for (const { item } of free)
          counts.set(item.communeId ?? '', (counts.get(item.communeId ?? '') ?? 0) + 1)
        // A tile holds eight side by side beside what was put there by hand; beyond, they are shown as counts.
        for (const one of free.filter(({ item }) => (counts.get(item.communeId ?? '') ?? 0) <= 5))
          for (const other of placed)
            if (other !== one)
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(size * 0.95)
      },
    ),
    { numRuns: 60 },
  )
})

test('what was put by hand stays where it was put; one of another base map goes back to its commune', () => {
  const { placed } = layMapItems(
    ground,
    [itemOf(1, { x: 5, y: 6 }), itemOf(2, { x: 5, y: 6, baseMapId: 'other' as MapItem['baseMapId'] })],
    size,
  )
  expect(placed[0]).toMatchObject({ x: 5, y: 6 })
  expect(areaAt(ground, placed[1] ?? { x: -1, y: -1 })?.communeId).toBe('c0')
})

test('those from outside stand in a box under the map; those without a place are told apart', () => {
  const { placed, placeless, outside, height } = layMapItems(
    ground,
    [itemOf(1, { isOutside: true, communeId: null }), itemOf(2, { communeId: null })],
    size,
  )
  expect(placeless.map(({ number }) => number)).toEqual([2])
  expect(placed).toHaveLength(1)
  expect(placed[0]?.y).toBeGreaterThan(ground.height)
  expect(outside && outside.y + outside.height).toBeLessThanOrEqual(height)
})

test('gommettes on each other become one with the sum of their counts and the farthest reach', () => {
  const placed = [
    { item: itemOf(1, { count: 5 }), x: 0, y: 0 },
    { item: itemOf(2, { category: 'nature', reach: 'auDela' }), x: 3, y: 0 },
    { item: itemOf(3), x: 200, y: 0 },
  ]
  const groups = groupMapItems(placed, 20)
  expect(groups.map(({ count, category, reach }) => [count, category, reach])).toEqual([
    [6, 'marche', 'auDela'],
    [1, 'marche', 'communal'],
  ])
  expect(groupMapItems(placed, 20, (id) => id === 'i2')).toHaveLength(3)
})
