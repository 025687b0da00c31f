import type { BallotDocument } from './ballotDocument.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { openRoundOf } from './polls.ts'

/**
 * Whether a voter may cast in this poll now. A secret round that was closed once takes no more ballots when it is
 * reopened: those out of the urn have no owner who could change them, and one that came later, alone, would be known.
 * Counts typed by the facilitator may still be corrected.
 */
export function takesVoices(
  settings: Pick<BallotSettings, 'isSecret'>,
  document: Pick<BallotDocument, 'polls' | 'record'>,
  pollId: string,
): boolean {
  const round = openRoundOf(document, pollId)
  if (!round) return false
  const wasClosed = document.record.some(
    (line) => line.kind === 'closed' && line.pollId === pollId && line.round === round.number,
  )
  return !settings.isSecret || !wasClosed
}
