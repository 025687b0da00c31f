import { sumCounts } from './ballotCells.ts'
import type { BallotCount, BallotEntry, BallotTally } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'

/**
 * What a hall may read of a round before its close: everything counted so far, by hand and by phone. Null where results
 * wait for the close, and in a secret vote whatever its settings say.
 *
 * @param entries counts of this round, those set aside left out
 * @param running what phones gave so far in this round
 */
export function liveCount(
  settings: Pick<BallotSettings, 'results' | 'isSecret'>,
  entries: readonly BallotEntry[],
  running: BallotTally | undefined,
): BallotCount | null {
  if (settings.results !== 'live' || settings.isSecret) return null
  return sumCounts(running ? [...entries, running] : entries)
}
