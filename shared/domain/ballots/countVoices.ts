import { emptyCount, sumCounts, tidyCells } from './ballotCells.ts'
import type { BallotCount, BallotEntry, BallotReason, BallotTally, BallotVoice } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'

/** Under so many voters, a college or a group is not shown apart (decision 22). */
export const leastCellVoters = 5

/** The totals that a close writes. */
export type CountedVoices = Pick<
  BallotTally,
  'voters' | 'blanks' | 'spoilt' | 'cells' | 'byWay' | 'byCollege' | 'byGroup' | 'reasons'
>

/**
 * Everything that came in during a round, counted once, whatever the order it came in. Colleges and groups are told
 * apart only where it was asked beforehand, in an open vote, and when none of them has under five voters.
 * @param entries counts of the round, those set aside left out
 * @param voices voices of the round: open ones, or papers out of the urn; the roll is not counted
 */
export function countVoices(
  settings: Pick<BallotSettings, 'splitBy' | 'isSecret'>,
  entries: readonly BallotEntry[],
  voices: readonly BallotVoice[],
): CountedVoices {
  const given = [
    ...entries.map((entry) => ({ ...entry, way: entry.way as string })),
    ...voices
      .filter((voice) => voice.kind !== 'roll' && takesPart(voice))
      .map((voice) => ({
        ...countOfVoice(voice),
        way: voice.kind === 'paper' ? 'urn' : 'phone',
        college: voice.college,
        groupId: voice.groupId,
        reasons: voice.reasons,
      })),
  ]
  const maySplit = (by: 'college' | 'group') => !settings.isSecret && settings.splitBy.includes(by)
  return {
    ...sumCounts(given),
    byWay: countsBy(given, (one) => one.way),
    byCollege: maySplit('college') ? largeEnough(countsBy(given, (one) => one.college)) : {},
    byGroup: maySplit('group') ? largeEnough(countsBy(given, (one) => one.groupId ?? '')) : {},
    reasons: given.flatMap((one) => one.reasons).toSorted(byText),
  }
}

/** Whether this voter counts as having voted: voices, a blank ballot, or « J’ai fini ». */
export function takesPart(voice: Pick<BallotVoice, 'cells' | 'isBlank' | 'isDone'>): boolean {
  return voice.isBlank || voice.isDone || Object.keys(tidyCells(voice.cells)).length > 0
}

/** One voice as a count; somebody who finished without choosing anything is blank. */
export function countOfVoice(voice: Pick<BallotVoice, 'cells' | 'isBlank' | 'isDone'>): BallotCount {
  if (!takesPart(voice)) return emptyCount
  const cells = voice.isBlank ? {} : tidyCells(voice.cells)
  return { voters: 1, blanks: Object.keys(cells).length === 0 ? 1 : 0, spoilt: 0, cells }
}

function countsBy<Given extends BallotCount>(
  given: readonly Given[],
  keyOf: (one: Given) => string,
): { [key: string]: BallotCount } {
  const grouped = Map.groupBy(given, keyOf)
  return Object.fromEntries(
    [...grouped.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, ones]) => [key, sumCounts(ones)]),
  )
}

/** All of them or none: one hidden cell could be told from the others. */
function largeEnough(counts: { [key: string]: BallotCount }): { [key: string]: BallotCount } {
  return Object.values(counts).every((count) => count.voters >= leastCellVoters) ? counts : {}
}

function byText(a: BallotReason, b: BallotReason): number {
  const key = (one: BallotReason) => `${one.optionId} ${one.answer} ${one.text}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
