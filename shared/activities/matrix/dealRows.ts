import type { MatrixRow } from './schema.ts'

type Dealt = Pick<MatrixRow, 'id' | 'batch'>

/**
 * The shift rotation (methods.md, 9.3): each group goes on to the next support at each round, and the first support
 * follows the last.
 *
 * @param groupNumber from 1
 * @param roundIndex from 1
 * @returns the index of the support, from 0; 0 when there is none
 */
export function shiftRotation(groupNumber: number, roundIndex: number, supportCount: number): number {
  if (supportCount < 1) return 0
  return (((groupNumber - 1 + roundIndex - 1) % supportCount) + supportCount) % supportCount
}

/** The batches in use, in order; none when the rows are everyone's. */
export function batchesOf(rows: readonly Dealt[]): number[] {
  return [...new Set(rows.map((row) => row.batch).filter((batch) => batch > 0))].sort((a, b) => a - b)
}

/**
 * The rows on which a group works in a round: its batch, and the rows that are everyone's. Every row without a group,
 * or when nothing is dealt. More groups than batches: two groups have the same rows.
 */
export function rowsOfGroup<Row extends Dealt>(
  rows: readonly Row[],
  groupNumber: number | null,
  roundIndex: number,
): Row[] {
  const batches = batchesOf(rows)
  if (batches.length === 0 || groupNumber === null) return [...rows]
  const batch = batches[shiftRotation(groupNumber, roundIndex, batches.length)]
  return rows.filter((row) => row.batch === 0 || row.batch === batch)
}

/** The round in which a group comes to a row, from 1; null when the row is everyone's. */
export function roundOfGroup(rows: readonly Dealt[], row: Dealt, groupNumber: number): number | null {
  const batches = batchesOf(rows)
  const batchIndex = batches.indexOf(row.batch)
  if (batchIndex < 0) return null
  const shift = (batchIndex - (groupNumber - 1)) % batches.length
  return ((shift + batches.length) % batches.length) + 1
}

/** Deals rows by batches of `size`, in their order: 1–3, 4–6, 7–9; the last batch may be smaller. 0: none. */
export function dealInBatches<Row extends Dealt>(rows: readonly Row[], size: number): Row[] {
  return rows.map((row, index) => ({
    ...row,
    batch: size < 1 ? 0 : Math.min(8, Math.floor(index / size) + 1),
  }))
}
