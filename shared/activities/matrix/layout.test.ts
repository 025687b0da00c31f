import { expect, test } from 'vitest'
import { plainMeasure } from '../testContent.ts'
import { fixtureContent } from './fixtureContent.ts'
import changes from './fixtures/grands-changements.json' with { type: 'json' }
import quadrant from './fixtures/quadrant.json' with { type: 'json' }
import { layout } from './layout.ts'

test('the cells of a row start at the same height and end together', () => {
  const { boxes } = layout(fixtureContent(changes), 1440, plainMeasure)
  const row = boxes.filter((box) => box.kind === 'slot' && box.slotId.startsWith('travail:'))
  expect(row).toHaveLength(4)
  expect(new Set(row.map((box) => box.y)).size).toBe(1)
  expect(new Set(row.map((box) => box.height)).size).toBe(1)
})

test('the four quadrants stand two by two, strong influence above', () => {
  const { boxes } = layout(fixtureContent(quadrant), 1128, plainMeasure)
  const place = (slotId: string) => boxes.find((box) => box.id === slotId) ?? { x: 0, y: 0 }
  expect(place('influenceForte:interetFort').y).toBeLessThan(place('influenceFaible:interetFort').y)
  expect(place('influenceForte:interetFaible').x).toBeLessThan(place('influenceForte:interetFort').x)
})
