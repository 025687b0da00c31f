import { expect, test } from 'vitest'
import { clusterOf, contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { layout, placeBoxId, roundBoxId, sizes } from './layout.ts'
import { initialDocument } from './logic.ts'
import type { ForumContent } from './readForum.ts'
import type { OpenSpaceSettings } from './schema.ts'

const settings: OpenSpaceSettings = {
  rounds: ['t1', 't2'].map((id) => ({ id, label: id, day: '', startMinutes: null, minutes: 60 })),
  places: ['cuisine', 'serre'].map((id) => ({ id, name: id, capacity: 8, isAccessible: true })),
  areNamesOnWall: false,
  areNamesPrinted: false,
}
const document = initialDocument(settings)
const boxesOf = (
  rows: Partial<Pick<ForumContent, 'contributions' | 'placements' | 'clusters'>>,
  widthPx = 900,
) =>
  new Map(
    layout(contentOf(settings, document, rows), widthPx, plainMeasure).boxes.map((box) => [box.id, box]),
  )

test('rounds are columns, places are rows', () => {
  const boxes = boxesOf({})
  const cell = boxes.get('t2.serre')
  expect(cell?.x).toBe(boxes.get(roundBoxId('t2'))?.x)
  expect(cell?.y).toBe(boxes.get(placeBoxId('serre'))?.y)
})

test('topics brought together are one card; topics that clash are piled', () => {
  const contributions = [contributionOf('a', 'Nourrir'), contributionOf('b', 'Accueillir')]
  const together = boxesOf({
    contributions,
    placements: [placementOf('a', 't1.cuisine', 'a0', 'set'), placementOf('b', 't1.cuisine', 'a1', 'set')],
    clusters: [clusterOf('set', 't1.cuisine', '')],
  })
  expect(together.has('b' as never)).toBe(false)
  const apart = boxesOf({
    contributions,
    placements: [placementOf('a', 't1.cuisine', 'a0'), placementOf('b', 't1.cuisine', 'a1')],
  })
  const [a, b] = [apart.get('a' as never), apart.get('b' as never)]
  expect(b && a && b.y >= a.y + a.height).toBe(true)
})

test('in a narrow window the grid is wider than its frame rather than unreadable', () => {
  const { width } = layout(contentOf(settings, document), 320, plainMeasure)
  expect(width).toBeGreaterThanOrEqual(2 * sizes.leastColumn + sizes.side)
})
