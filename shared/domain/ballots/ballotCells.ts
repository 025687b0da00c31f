import type { BallotCells, BallotCount } from './ballotRows.ts'

export const emptyCount: BallotCount = { voters: 0, blanks: 0, spoilt: 0, cells: {} }

/** The same cells without zeros, options and answers in the order of their names: equal contents are equal texts. */
export function tidyCells(cells: BallotCells): BallotCells {
  const tidy: BallotCells = {}
  for (const optionId of Object.keys(cells).toSorted()) {
    const answers = Object.entries(cells[optionId] ?? {})
      .filter(([, count]) => count !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    if (answers.length > 0) tidy[optionId] = Object.fromEntries(answers)
  }
  return tidy
}

/** One added to the other, answer by answer; `sign` −1 takes it away. */
export function addCells(one: BallotCells, other: BallotCells, sign: 1 | -1 = 1): BallotCells {
  const sum: BallotCells = Object.fromEntries(
    Object.entries(one).map(([id, answers]) => [id, { ...answers }]),
  )
  for (const [optionId, answers] of Object.entries(other)) {
    const held = sum[optionId] ?? {}
    sum[optionId] = held
    for (const [answer, count] of Object.entries(answers)) held[answer] = (held[answer] ?? 0) + sign * count
  }
  return tidyCells(sum)
}

/** Counts put together; the order they came in does not matter. */
export function sumCounts(counts: readonly BallotCount[]): BallotCount {
  return counts.reduce<BallotCount>(
    (sum, count) => ({
      voters: sum.voters + count.voters,
      blanks: sum.blanks + count.blanks,
      spoilt: sum.spoilt + count.spoilt,
      cells: addCells(sum.cells, count.cells),
    }),
    emptyCount,
  )
}

/** How many times this answer was given to this option. */
export function cellOf(cells: BallotCells, optionId: string, answer: string): number {
  return cells[optionId]?.[answer] ?? 0
}

/** Every answer of an option together. */
export function answersTo(cells: BallotCells, optionId: string): number {
  return Object.values(cells[optionId] ?? {}).reduce((sum, count) => sum + count, 0)
}

/** Everything given, whatever the option and the answer. */
export function totalOf(cells: BallotCells): number {
  return Object.keys(cells).reduce((sum, optionId) => sum + answersTo(cells, optionId), 0)
}
