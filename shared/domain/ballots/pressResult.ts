import type { BallotAction, BallotDocument } from './ballotDocument.ts'
import type { BallotTally } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { pollInSight } from './pollInSight.ts'
import { courseOf, pollsOf } from './polls.ts'
import { readPoll } from './readResult.ts'
import { nextUnveiled } from './unveiling.ts'

/**
 * What « Suivant » does to the result that the wall shows: one more line, from the last to the first; after the last
 * poll, everything that was kept. « Précédent » veils again. Null: the press is for the steps of the evening.
 */
export function pressResult(
  settings: BallotSettings,
  document: BallotDocument,
  tallies: readonly BallotTally[],
  toward: 'next' | 'previous',
): BallotAction | null {
  const polls = pollsOf(settings).filter((poll) => poll.options.length > 0)
  const poll = pollInSight(polls, document)
  if (!poll) return null
  const { state, unveiled } = courseOf(document, poll.id)
  const lines = readPoll(settings, document, tallies, poll.id).rounds.at(-1)?.lines ?? []
  if (state !== 'closed' || unveiled === null || lines.length === 0) return null
  const next = nextUnveiled(lines, unveiled, toward === 'next' ? 1 : -1)
  if (next !== null) return { kind: 'unveil', pollId: poll.id, lines: next }
  const isLast = polls.length > 1 && polls.every((one) => courseOf(document, one.id).state === 'closed')
  return toward === 'next' && isLast ? { kind: 'unveil', pollId: poll.id, lines: null } : null
}
