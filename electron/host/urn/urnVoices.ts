import type { BallotVoice } from '../../../shared/domain/ballots/ballotRows.ts'

/** What a ballot in the urn says, and nothing of who, when or from where. */
export type UrnVoices = Pick<BallotVoice, 'cells' | 'reasons' | 'isBlank' | 'isDone'>

/** The text of a ballot. Options stand in the order of their ids: the order in which a finger touched them is nobody's. */
export function writeVoices({ cells, reasons, isBlank, isDone }: UrnVoices): string {
  return JSON.stringify({
    cells: sorted(cells, (answers) => sorted(answers, (times) => times)),
    reasons: [...reasons].sort((a, b) => (a.optionId < b.optionId ? -1 : a.optionId > b.optionId ? 1 : 0)),
    isBlank,
    isDone,
  })
}

/** A ballot from `writeVoices`. */
export function readVoices(text: string): UrnVoices {
  return JSON.parse(text)
}

function sorted<Value, Result>(
  record: { [key: string]: Value },
  change: (value: Value) => Result,
): { [key: string]: Result } {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, change(value)]),
  )
}
