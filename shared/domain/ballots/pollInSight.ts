import type { BallotDocument } from './ballotDocument.ts'
import { courseOf, type PollOfBallot } from './polls.ts'

/**
 * The poll that the console drives and that the wall shows: the one whose option is looked at, else the one that is
 * open, else the one that something happened to last, else the first.
 */
export function pollInSight(
  polls: readonly PollOfBallot[],
  document: BallotDocument,
): PollOfBallot | undefined {
  const looked = polls.find((poll) => poll.options.some((option) => option.id === document.spotlightId))
  const open = polls.find((poll) => courseOf(document, poll.id).state === 'open')
  const latest = document.record.findLast((record) => polls.some((poll) => poll.id === record.pollId))
  return looked ?? open ?? polls.find((poll) => poll.id === latest?.pollId) ?? polls[0]
}

/**
 * Whether everything was voted and unveiled, and nothing is looked at any more: the wall then shows what was kept, axis
 * by axis. The last « Suivant » of the last result asks for it (`unveiled: null`).
 */
export function isSummaryInSight(polls: readonly PollOfBallot[], document: BallotDocument): boolean {
  const poll = pollInSight(polls, document)
  const isClosed = (one: PollOfBallot) => courseOf(document, one.id).state === 'closed'
  return (
    poll !== undefined &&
    document.spotlightId === '' &&
    polls.length > 1 &&
    polls.every(isClosed) &&
    courseOf(document, poll.id).unveiled === null
  )
}
