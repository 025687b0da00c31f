import { type Change, type Decision, isRefusal, put, type Refusal, refuse } from '../change.ts'
import type { BallotTallyId } from '../ids.ts'
import type { Json, ParticipantCategory } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { emptyCount } from './ballotCells.ts'
import type { BallotDocument, BallotRecord, BallotRound } from './ballotDocument.ts'
import type { BallotTally, BallotVoice } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { quorumOf, withCourse, withLastRound } from './changeBallotDocument.ts'
import { countVoices } from './countVoices.ts'
import { drawTied } from './drawTied.ts'
import { type Ballot, type CameIn, entriesOfRound, runningTally } from './enterCount.ts'
import { courseOf, lastRoundOf, openRoundOf, pollsOf } from './polls.ts'
import { readPoll } from './readResult.ts'
import { runningCount } from './runningCount.ts'
import { type PeopleHere, votersOf } from './votersOf.ts'

const minuteMs = 60_000

/** The rows of a vote, loaded once for a rule. */
export type BallotRows = CameIn & { voices: readonly BallotVoice[] }

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

/** Settles a tie, or opens the second round that will. */
export function settleTie(
  ballot: Ballot | undefined,
  rows: BallotRows,
  wanted: {
    pollId: string
    way: 'discussion' | 'secondRound' | 'draw' | 'keepAll'
    keptIds: readonly string[]
    seed: string
    witness: string
    note: string
  },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const { settings, document } = ballot
  const { pollId, way } = wanted
  if (courseOf(document, pollId).state !== 'closed') return refuse('ballotNotClosed')
  const { openTie } = readPoll(settings, document, rows.tallies, pollId)
  if (!openTie) return refuse('ballotNoTie')
  const keptIds = keptBy(openTie, wanted)
  if (isRefusal(keptIds)) return keptIds
  const note = wanted.note.trim()
  const settled = withCourse(document, pollId, (course) => ({
    ...course,
    settlements: [
      ...course.settlements,
      {
        round: openTie.round,
        way,
        tiedIds: openTie.tiedIds,
        keptIds,
        seed: way === 'draw' ? wanted.seed.trim() : '',
        witness: way === 'draw' ? wanted.witness.trim() : '',
        note,
        at: context.now,
      },
    ],
  }))
  const record = { pollId, round: openTie.round, at: context.now, note }
  const next = noted(settled, { kind: 'settled', ...record })
  if (way !== 'secondRound') return [boardWith(ballot, next)]
  const before = lastRoundOf(document, pollId)
  const round: BallotRound = {
    ...newRound(settings, openTie.tiedIds, before?.mayVote ?? 0, context.now),
    why: 'tie',
    number: nextRoundNumber(document, rows, pollId),
    seats: openTie.seats,
    // One voice each for one seat, as many voices as seats else (M29).
    perVoter: settings.answer.kind === 'voices' ? openTie.seats : 0,
    mostPerOption: settings.answer.kind === 'voices' ? 1 : 0,
  }
  return [
    boardWith(ballot, withRound(next, pollId, round)),
    putTally(runningRow(ballot, pollId, round, [], context)),
  ]
}

/** Asks about some options once more: consent in rounds, until objections are lifted. */
export function askAgain(
  ballot: Ballot | undefined,
  rows: BallotRows,
  { pollId, optionIds }: { pollId: string; optionIds: readonly string[] },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const before = lastRoundOf(ballot.document, pollId)
  if (!before || courseOf(ballot.document, pollId).state !== 'closed') return refuse('ballotNotClosed')
  const poll = pollsOf(ballot.settings).find((one) => one.id === pollId)
  const asked = poll?.options.map((option) => option.id).filter((id) => optionIds.includes(id)) ?? []
  if (asked.length !== new Set(optionIds).size) return refuse('ballotOptionUnknown')
  const round: BallotRound = {
    ...newRound(ballot.settings, asked, before.mayVote, context.now),
    why: 'objections',
    number: nextRoundNumber(ballot.document, rows, pollId),
  }
  return [
    boardWith(ballot, withRound(ballot.document, pollId, round)),
    putTally(runningRow(ballot, pollId, round, [], context)),
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
  const open = voices.filter((voice) => voice.kind === 'phone')
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

/** Who takes the seats left, by the way that was chosen. */
function keptBy(
  tie: { tiedIds: string[]; seats: number },
  { way, keptIds, seed, witness }: { way: string; keptIds: readonly string[]; seed: string; witness: string },
): string[] | Refusal {
  if (way === 'secondRound') return []
  if (way === 'keepAll') return tie.tiedIds
  if (way === 'draw') {
    const drawn = witness.trim() === '' ? [] : drawTied(tie.tiedIds, seed.trim(), tie.seats)
    return drawn.length === 0 ? refuse('ballotSeed') : drawn
  }
  const chosen = tie.tiedIds.filter((id) => keptIds.includes(id))
  const isWhole = chosen.length === new Set(keptIds).size && chosen.length === tie.seats
  return isWhole ? chosen : refuse('ballotKeptIds', { seats: tie.seats })
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
