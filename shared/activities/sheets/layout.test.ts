import { expect, test } from 'vitest'
import { contentOf, contributionOf, placementOf, plainMeasure } from '../testContent.ts'
import { layout } from './layout.ts'
import { initialDocument } from './logic.ts'
import { settingsSchema } from './schema.ts'

const settings = settingsSchema.parse({
  columns: ['pour', 'contre', 'nuance', 'proposition', 'question'].map((id) => ({ id, title: id })),
})
const content = contentOf(settings, initialDocument(), {
  contributions: [contributionOf('a', 'Le car du soir'), contributionOf('b', 'Trop cher')],
  placements: [placementOf('b', 'pour', 'a1'), placementOf('a', 'pour', 'a0')],
})
const boxesOf = (widthPx: number) => layout(content, widthPx, plainMeasure).boxes

test('columns stand side by side, then row under row: a fifth begins the second row', () => {
  const slots = boxesOf(1400).filter((box) => box.kind === 'slot')
  expect(new Set(slots.slice(0, 4).map((box) => box.y)).size).toBe(1)
  expect(slots[4]?.y).toBeGreaterThan((slots[0]?.y ?? 0) + (slots[0]?.height ?? 0))
  expect(slots[4]?.x).toBe(slots[0]?.x)
})

test('a narrow board has one column', () => {
  expect(new Set(boxesOf(300).flatMap((box) => (box.kind === 'slot' ? [box.x] : []))).size).toBe(1)
})

test('what was said is piled in the order of its places', () => {
  const said = boxesOf(1400).filter((box) => box.kind === 'contribution')
  expect(said.map((box) => box.id)).toEqual(['a', 'b'])
})
