import type { BallotEntry } from '../../../domain/ballots/ballotRows.ts'
import { checkCount, forceable, type TypedCount } from '../../../domain/ballots/enterCount.ts'
import type { Refusal } from '../../../domain/change.ts'
import type { BallotEntryId } from '../../../domain/ids.ts'
import type { EntryCell } from './entryCell.ts'
import type { Desk } from './useDesk.ts'

/** A count of which nothing is known yet, but how many people it is of. */
export function emptyCountOf(
  way: TypedCount['way'],
  voters: number,
  { college, groupId }: EntryCell,
): TypedCount {
  return {
    way,
    voters,
    blanks: 0,
    spoilt: 0,
    cells: {},
    college,
    groupId,
    control: null,
    checkTotal: null,
    reasons: [],
    isForced: false,
    note: '',
  }
}

/** What was typed of a count that is kept. */
export function draftOf(entry: BallotEntry): TypedCount {
  const { way, voters, blanks, spoilt, cells, college, groupId, control, checkTotal, reasons } = entry
  const { isForced, note } = entry
  return {
    way,
    voters,
    blanks,
    spoilt,
    cells,
    college,
    groupId,
    control,
    checkTotal,
    reasons,
    isForced,
    note,
  }
}

/** Why this count cannot be, as the host would say it; null when it can. */
export function problemOf(desk: Desk, typed: TypedCount, id?: BallotEntryId): Refusal | null {
  if (!desk.round) return null
  const { content, poll, round } = desk
  const cameIn = { entries: content.ballotEntries, tallies: content.ballotTallies }
  return checkCount(content, cameIn, round, { ...typed, pollId: poll.id, ...(id ? { id } : {}) })
}

/** Whether a total that cannot be may be kept all the same, with a note. */
export function isForceable(problem: Refusal): boolean {
  return forceable.some((code) => code === problem.refused)
}
