import { type Change, put } from '../change.ts'
import type { BallotTallyId } from '../ids.ts'
import type { Json } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { emptyCount } from './ballotCells.ts'
import type { BallotDocument, BallotRecord, BallotRound } from './ballotDocument.ts'
import type { BallotTally, BallotVoice } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { withCourse } from './changeBallotDocument.ts'
import type { Ballot, CameIn } from './enterCount.ts'
import { courseOf } from './polls.ts'
import { runningCount } from './runningCount.ts'

/** The rows of a vote, loaded once for a rule. */
export type BallotRows = CameIn & { voices: readonly BallotVoice[] }

/** A round of the poll as its rules are now. */
export function newRound(
  settings: BallotSettings,
  optionIds: string[],
  mayVote: number,
  now: number,
): BallotRound {
  const { answer } = settings
  return {
    number: 1,
    why: 'first',
    optionIds,
    seats: settings.seats,
    perVoter: answer.kind === 'voices' ? answer.perVoter : 0,
    mostPerOption: answer.kind === 'voices' ? answer.mostPerOption : 0,
    mayVote,
    openedAt: now,
    closedAt: null,
    endsAt: null,
  }
}

/** A number that no round of this poll ever had, those that were started again included. */
export function nextRoundNumber(document: BallotDocument, rows: BallotRows, pollId: string): number {
  const rounds = [...rows.tallies, ...rows.voices, ...rows.entries].filter((row) => row.pollId === pollId)
  const known = [
    ...rounds.map((row) => row.round),
    ...courseOf(document, pollId).rounds.map((one) => one.number),
  ]
  return 1 + Math.max(0, ...known)
}

/** The poll with one more round, open, told in the record. */
export function withRound(document: BallotDocument, pollId: string, round: BallotRound): BallotDocument {
  const opened = withCourse(document, pollId, (course) => ({
    ...course,
    state: 'open',
    unveiled: null,
    rounds: [...course.rounds, round],
  }))
  return noted(opened, { kind: 'opened', pollId, round: round.number, at: round.openedAt, note: '' })
}

/** One more line in the record; its oldest ones never leave. */
export function noted(document: BallotDocument, line: BallotRecord): BallotDocument {
  return { ...document, record: [...document.record, line] }
}

/** The board with this document. */
export function boardWith({ board }: Pick<Ballot, 'board'>, document: BallotDocument): Change {
  // A document is plain data: its schema is zod's, its file is JSON.
  return put('boards', { ...board, document: document as Json })
}

/** The row that counts what phones give in a round, from the voices that are already there. */
export function runningRow(
  { board, settings }: Ballot,
  pollId: string,
  round: BallotRound,
  voices: readonly BallotVoice[],
  context: RuleContext,
): BallotTally {
  const place = { id: context.newId<BallotTallyId>(), v: 0, atelierId: board.atelierId, boardId: board.id }
  const empty = { ...emptyCount, byWay: {}, byCollege: {}, byGroup: {}, reasons: [], closedAt: null }
  const open = voices.filter((voice) => voice.kind !== 'roll')
  return {
    ...place,
    pollId,
    round: round.number,
    state: 'running',
    ...empty,
    ...runningCount(settings, open),
  }
}

/** Voices of a round, whatever they came from. */
export function voicesOfRound(
  voices: readonly BallotVoice[],
  pollId: string,
  round: Pick<BallotRound, 'number'>,
): BallotVoice[] {
  return voices.filter((voice) => voice.pollId === pollId && voice.round === round.number)
}

export function putTally({ v: _, ...tally }: BallotTally): Change {
  return put('ballotTallies', tally)
}
