import { expect, test } from 'vitest'
import { type FlowPiece, flowColumns, inPages } from './flow.ts'

const piece = (key: string, lines: number, change: Partial<FlowPiece> = {}): FlowPiece => ({
  key,
  kind: 'item',
  lines: Array.from({ length: lines }, (_, index) => `${key}${index}`),
  gapBefore: 0,
  ...change,
})
const keysOf = (columns: ReturnType<typeof flowColumns>) =>
  columns.map((column) => column.map((one) => `${one.key}×${one.lines.length}`))

test('a heading follows its answer rather than stay alone at the foot of a column', () => {
  const pieces = [piece('a', 3), piece('titre', 1, { kind: 'label' }), piece('b', 1)]
  expect(keysOf(flowColumns(pieces, 4))).toEqual([['a×3'], ['titre×1', 'b×1']])
})

test('an answer longer than a column goes on in the next, line by line, and nothing is lost', () => {
  const columns = flowColumns([piece('a', 11)], 4)
  expect(keysOf(columns)).toEqual([['a×4'], ['a×4'], ['a×3']])
  expect(columns.flat().flatMap((one) => one.lines)).toHaveLength(11)
  expect(columns.flat().map((one) => one.part)).toEqual([0, 1, 2])
})

test('the gap above a column is dropped', () => {
  const [, second] = flowColumns([piece('a', 4), piece('b', 2, { gapBefore: 1 })], 4)
  expect(second?.[0]?.gapBefore).toBe(0)
})

test('columns are taken by pages', () => {
  expect(inPages([1, 2, 3], 2)).toEqual([[1, 2], [3]])
})
