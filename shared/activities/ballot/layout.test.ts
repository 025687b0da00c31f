import { expect, test } from 'vitest'
import { contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { layout } from './layout.ts'

test('lines are piled in the order of their places', () => {
  const content = contentOf(
    { title: 'Idées' },
    { isClosed: false },
    { contributions: [contributionOf('a', 'Un banc'), contributionOf('b', 'Une fontaine')] },
  )
  const placements = [placementOf('a', 'liste', 'a1'), placementOf('b', 'liste', 'a0')]
  const { boxes } = layout({ ...content, placements }, 600, plainMeasure)
  expect(boxes.map((box) => box.id)).toEqual(['b', 'a'])
})
