import { type Change, type Decision, put, type Refusal, refuse } from '../change.ts'
import type { ParticipantCategory } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotDocument, BallotRound } from './ballotDocument.ts'
import type { BallotTally } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { quorumOf, withCourse, withLastRound } from './changeBallotDocument.ts'
import { countVoices } from './countVoices.ts'
import { type Ballot, entriesOfRound, runningTally } from './enterCount.ts'
import {
  type BallotRows,
  boardWith,
  newRound,
  nextRoundNumber,
  noted,
  putTally,
  runningRow,
  voicesOfRound,
  withRound,
} from './pollRounds.ts'
import { courseOf, lastRoundOf, openRoundOf, pollsOf } from './polls.ts'
import { readPoll } from './readResult.ts'
import { type PeopleHere, votersOf } from './votersOf.ts'

const minuteMs = 60_000

/** Opens polls that nobody opened yet, with as many voters as were said, or as are there. */
export function openPolls(
  ballot: Ballot | undefined,
  rows: BallotRows,
  hall: { here: PeopleHere; groupCount: number },
  wanted: { pollIds: readonly string[]; mayVote: number | null; closesInMinutes: number | null },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const { settings } = ballot
  const present = votersOf(settings, hall.here, hall.groupCount)
  const mayVote = wanted.mayVote ?? present
  if (mayVote === 0) return refuse('ballotNoVoters')
  const short = checkQuorum(settings, mayVote, hall.here)
  if (short) return short
  let { document } = ballot
  const opened: BallotTally[] = []
  for (const pollId of new Set(wanted.pollIds)) {
    const poll = pollsOf(settings).find((one) => one.id === pollId)
    if (!poll) return refuse('ballotPollUnknown')
    const { state } = courseOf(document, pollId)
    if (state !== 'prepared') return refuse(state === 'open' ? 'ballotAlreadyOpen' : 'ballotAlreadyClosed')
    if (poll.options.length === 0) return refuse('ballotNoOptions')
    const round = {
      ...newRound(
        settings,
        poll.options.map((option) => option.id),
        mayVote,
        context.now,
      ),
      number: nextRoundNumber(document, rows, pollId),
      endsAt: wanted.closesInMinutes === null ? null : context.now + wanted.closesInMinutes * minuteMs,
    }
    document = withRound(document, pollId, round)
    opened.push(runningRow(ballot, pollId, round, [], context))
  }
  return [boardWith(ballot, document), ...opened.map(putTally)]
}

/** Closes polls: everything that came in is counted, and the total is written with the state. */
export function closePolls(
  ballot: Ballot | undefined,
  rows: BallotRows,
  wanted: { pollIds: readonly string[] },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  let { document } = ballot
  const changes: Change[] = []
  for (const pollId of new Set(wanted.pollIds)) {
    const round = openRoundOf(document, pollId)
    if (!round) return refuse('ballotNotOpen')
    const entries = entriesOfRound(rows.entries, pollId, round)
    const voices = voicesOfRound(rows.voices, pollId, round)
    const counted = countVoices(ballot.settings, entries, voices)
    const isForced = entries.some((entry) => entry.isForced)
    if (counted.voters > round.mayVote && !isForced)
      return refuse('ballotTooManyVoters', { voters: counted.voters, mayVote: round.mayVote })
    document = withCourse(
      withLastRound(document, pollId, (held) => ({ ...held, closedAt: context.now })),
      pollId,
      (course) => ({ ...course, state: 'closed', unveiled: 0 }),
    )
    document = settledBySecondRound(ballot.settings, document, rows, pollId, counted, round, context.now)
    document = noted(document, { kind: 'closed', pollId, round: round.number, at: context.now, note: '' })
    const running =
      runningTally(rows.tallies, pollId, round) ?? runningRow(ballot, pollId, round, [], context)
    changes.push(putTally({ ...running, ...counted, state: 'closed', closedAt: context.now }))
    changes.push(...entries.map((entry) => put('ballotEntries', { ...entry, state: 'counted' })))
  }
  const spotlightId = ''
  return [boardWith(ballot, { ...document, spotlightId }), ...changes]
}

/** Takes up the last round of a closed poll again; its former total stays, superseded, with the reason. */
export function reopenPoll(
  ballot: Ballot | undefined,
  rows: BallotRows,
  { pollId, reason }: { pollId: string; reason: string },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const round = lastRoundOf(ballot.document, pollId)
  if (!round || courseOf(ballot.document, pollId).state !== 'closed') return refuse('ballotNotClosed')
  const note = reason.trim()
  if (note === '') return refuse('ballotReason')
  const reopened = withCourse(
    withLastRound(ballot.document, pollId, (held) => ({
      ...held,
      closedAt: null,
      endsAt: null,
      // An urn is of one opening only: a secret vote taken up again has another.
      openedAt: ballot.settings.isSecret ? context.now : held.openedAt,
    })),
    pollId,
    (course) => ({
      ...course,
      state: 'open',
      unveiled: null,
      settlements: course.settlements
        .filter((one) => one.round !== round.number)
        .map((one) => (one.way === 'secondRound' && round.why === 'tie' ? { ...one, keptIds: [] } : one)),
    }),
  )
  const document = noted(reopened, { kind: 'reopened', pollId, round: round.number, at: context.now, note })
  const former = rows.tallies.filter(
    (tally) => tally.pollId === pollId && tally.round === round.number && tally.state === 'closed',
  )
  return [
    boardWith(ballot, document),
    ...former.map((tally) => putTally({ ...tally, state: 'superseded' })),
    putTally(runningRow(ballot, pollId, round, voicesOfRound(rows.voices, pollId, round), context)),
    ...entriesOfRound(rows.entries, pollId, round).map((entry) =>
      put('ballotEntries', { ...entry, state: 'open' }),
    ),
  ]
}

/** Whether enough members are there to decide, one of each college that must be. */
export function checkQuorum(settings: BallotSettings, present: number, here: PeopleHere): Refusal | null {
  const quorum = quorumOf(settings)
  if (quorum === null) return null
  const mustInclude: ParticipantCategory | '' = settings.quorum?.mustInclude ?? ''
  const isIncluded = mustInclude === '' || Object.keys(here).length === 0 || (here[mustInclude] ?? 0) > 0
  return present >= quorum && isIncluded ? null : refuse('ballotQuorum', { present, quorum })
}

/** A second round that was closed gives the settlement of the tie that it was opened for its winners. */
function settledBySecondRound(
  settings: BallotSettings,
  document: BallotDocument,
  rows: BallotRows,
  pollId: string,
  counted: ReturnType<typeof countVoices>,
  round: BallotRound,
  now: number,
): BallotDocument {
  if (round.why !== 'tie') return document
  const running = runningTally(rows.tallies, pollId, round)
  if (!running) return document
  const closed = { ...running, ...counted, state: 'closed' as const, closedAt: now }
  const others = rows.tallies.filter((tally) => tally.id !== running.id)
  const result = readPoll(settings, document, [...others, closed], pollId).rounds.at(-1)
  const winners = result?.lines.filter((line) => line.isKept).map((line) => line.option.id) ?? []
  return withCourse(document, pollId, (course) => {
    const last = course.settlements.at(-1)
    if (last?.way !== 'secondRound') return course
    return { ...course, settlements: [...course.settlements.slice(0, -1), { ...last, keptIds: winners }] }
  })
}
