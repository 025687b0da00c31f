import { expect, test } from 'vitest'
import { batchesOf, dealInBatches, roundOfGroup, rowsOfGroup, shiftRotation } from './dealRows.ts'

const nine = dealInBatches(
  Array.from({ length: 9 }, (_one, index) => ({ id: String(index + 1), batch: 0 })),
  3,
)
const idsOf = (groupNumber: number | null, roundIndex: number) =>
  rowsOfGroup(nine, groupNumber, roundIndex)
    .map((row) => row.id)
    .join('')

test('nine changes make three batches: 1 to 3, 4 to 6, 7 to 9', () => {
  expect(nine.map((row) => row.batch)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3])
  expect(batchesOf(nine)).toEqual([1, 2, 3])
})

test('at each time every group goes on to the next batch, and the last comes back to the first', () => {
  expect([1, 2, 3].map((group) => idsOf(group, 1))).toEqual(['123', '456', '789'])
  expect([1, 2, 3].map((group) => idsOf(group, 2))).toEqual(['456', '789', '123'])
  expect([1, 2, 3].map((group) => idsOf(group, 3))).toEqual(['789', '123', '456'])
})

test('after two times each batch was seen by two groups', () => {
  for (const row of nine) {
    const seen = [1, 2, 3].filter((group) => (roundOfGroup(nine, row, group) ?? 9) <= 2)
    expect(seen).toHaveLength(2)
  }
})

test('the round in which a group comes to a row is the one in which its batch is that row’s', () => {
  for (let group = 1; group <= 8; group += 1) {
    for (const row of nine) {
      const round = roundOfGroup(nine, row, group)
      expect(round).not.toBeNull()
      expect(rowsOfGroup(nine, group, round ?? 0).map((one) => one.id)).toContain(row.id)
    }
  }
})

test('a fourth group shares the batch of the first, as long as both turn', () => {
  for (const round of [1, 2, 3]) expect(idsOf(4, round)).toBe(idsOf(1, round))
})

test('a group that leaves changes nothing for the others: the deal follows numbers', () => {
  expect([1, 3].map((group) => idsOf(group, 2))).toEqual(['456', '123'])
})

test('nobody in particular, or nothing dealt: every row', () => {
  expect(idsOf(null, 2)).toBe('123456789')
  const free = dealInBatches(nine, 0)
  expect(rowsOfGroup(free, 2, 1)).toHaveLength(9)
  expect(roundOfGroup(free, { id: '1', batch: 0 }, 2)).toBeNull()
})

test('a row that is everyone’s goes with every batch', () => {
  const rows = [...nine, { id: 'tous', batch: 0 }]
  expect(rowsOfGroup(rows, 2, 1).map((row) => row.id)).toEqual(['4', '5', '6', 'tous'])
})

test('without a support the rotation stays where it is', () => {
  expect(shiftRotation(3, 2, 0)).toBe(0)
})
