import { type Decision, put, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotRound } from './ballotDocument.ts'
import { withCourse } from './changeBallotDocument.ts'
import { type Ballot, entriesOfRound } from './enterCount.ts'
import {
  type BallotRows,
  boardWith,
  nextRoundNumber,
  noted,
  putTally,
  runningRow,
  withRound,
} from './pollRounds.ts'
import { lastRoundOf } from './polls.ts'

/**
 * Makes everyone vote again on what the last round of a poll asked, open or closed: everything that came in is put
 * aside, in the record with its reason, and a round of its own begins. The only way for a secret vote to take ballots
 * once more, and the way out of one whose urn is gone.
 */
export function restartPoll(
  ballot: Ballot | undefined,
  rows: BallotRows,
  { pollId, reason }: { pollId: string; reason: string },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const last = lastRoundOf(ballot.document, pollId)
  if (!last) return refuse('ballotNotOpen')
  const note = reason.trim()
  if (note === '') return refuse('ballotReason')
  const round: BallotRound = {
    ...last,
    number: nextRoundNumber(ballot.document, rows, pollId),
    why: last.why === 'first' ? 'restart' : last.why,
    openedAt: context.now,
    closedAt: null,
    endsAt: null,
  }
  const without = withCourse(ballot.document, pollId, (course) => ({
    ...course,
    rounds: course.rounds.slice(0, -1),
    settlements: course.settlements
      .filter((one) => one.round !== last.number)
      .map((one) => (one.way === 'secondRound' && last.why === 'tie' ? { ...one, keptIds: [] } : one)),
  }))
  const told = noted(without, { kind: 'setAside', pollId, round: last.number, at: context.now, note })
  const totals = rows.tallies.filter((one) => one.pollId === pollId && one.round === last.number)
  return [
    boardWith(ballot, withRound(told, pollId, round)),
    ...entriesOfRound(rows.entries, pollId, last).map((entry) =>
      put('ballotEntries', { ...entry, state: 'aside' }),
    ),
    ...totals.map((tally) => putTally({ ...tally, state: 'superseded' })),
    putTally(runningRow(ballot, pollId, round, [], context)),
  ]
}
