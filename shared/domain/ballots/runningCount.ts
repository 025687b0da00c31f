import { sumCounts } from './ballotCells.ts'
import type { BallotCount, BallotVoice } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { countOfVoice } from './countVoices.ts'

/**
 * What may be told of open voices before the close: how many voted; what they chose, all together, only where the
 * settings show results live.
 */
export function runningCount(
  settings: Pick<BallotSettings, 'results' | 'isSecret'>,
  voices: readonly Pick<BallotVoice, 'cells' | 'isBlank' | 'isDone'>[],
): BallotCount {
  const sum = sumCounts(voices.map(countOfVoice))
  const isLive = settings.results === 'live' && !settings.isSecret
  return isLive ? sum : { voters: sum.voters, blanks: 0, spoilt: 0, cells: {} }
}
