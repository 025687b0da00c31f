import { expect, test } from 'vitest'
import { contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { layout } from './layout.ts'
import { initialDocument } from './logic.ts'

test('the queue is a pile in the order of turns', () => {
  const contributions = ['a', 'b', 'c'].map((id) => contributionOf(id, 'Bourse aux plants'))
  const placements = [
    placementOf('a', 'file', '3'),
    placementOf('b', 'file', '1'),
    placementOf('c', 'file', '2'),
  ]
  const content = contentOf(
    { look: 'file' as const, perSpeakerSeconds: 60, innerSeats: 5 },
    initialDocument(),
    {
      contributions,
      placements,
    },
  )
  const rows = layout(content, 900, plainMeasure).boxes.filter((box) => box.kind === 'contribution')
  expect(rows.map((row) => row.id)).toEqual(['b', 'c', 'a'])
  expect(rows.map((row) => row.y)).toEqual(rows.map((row) => row.y).toSorted((a, b) => a - b))
})

test('an instruction draws nothing on the board', () => {
  const content = contentOf(
    { look: 'consigne' as const, perSpeakerSeconds: null, innerSeats: 5 },
    initialDocument(),
  )
  expect(layout(content, 900, plainMeasure).boxes).toEqual([])
})
