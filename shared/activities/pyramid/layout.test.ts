import { expect, test } from 'vitest'
import { contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { pyramid } from './activity.ts'
import { layout } from './layout.ts'
import { initialDocument } from './logic.ts'

test('the final list stands on top and is linked to its sources below', () => {
  const contributions = [
    contributionOf('tous-1', 'Que chacun mange bien', { details: { sources: 'huit-1' } }),
    contributionOf('huit-1', 'Manger bien'),
  ]
  const placements = [placementOf('tous-1', 'tous', 'a'), placementOf('huit-1', 'huit', 'a')]
  const content = contentOf(pyramid.defaultSettings, initialDocument(), { contributions, placements })
  const { boxes } = layout(content, 1100, plainMeasure)
  expect(boxes.filter((box) => box.kind === 'tier').map((box) => box.id)).toEqual([
    'tous',
    'huit',
    'quatre',
    'deux',
    'seul',
  ])
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const [answer, source, link] = ['tous-1', 'huit-1', 'link:tous-1:huit-1'].map((id) => byId.get(id))
  expect(link?.y).toBe((answer?.y ?? 0) + (answer?.height ?? 0))
  expect((link?.y ?? 0) + (link?.height ?? 0)).toBe(source?.y)
})
