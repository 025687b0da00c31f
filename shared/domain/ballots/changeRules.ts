import { type Change, type Decision, put, refuse } from '../change.ts'
import type { Json } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotDocument, BallotRound } from './ballotDocument.ts'
import { type BallotSettings, settingsSchema } from './ballotSettings.ts'
import { checkVoice } from './checkCells.ts'
import { type Ballot, checkCount, entriesOfRound } from './enterCount.ts'
import { isSameRules } from './isSameRules.ts'
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
import { courseOf, pollsOf } from './polls.ts'

/** What becomes of the voices already cast when the rules change; null: nobody said. */
export type FateOfCast = 'keep' | 'setAside' | 'restart' | null

/**
 * Gives a ballot other rules. As long as nothing was cast they simply change, in the polls that are open too. Once
 * something was, `cast` decides and a reason is asked: nothing is set aside in silence.
 */
export function changeRules(
  ballot: Ballot | undefined,
  rows: BallotRows,
  wanted: { settings: unknown; cast: FateOfCast; reason: string },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const read = settingsSchema.safeParse(wanted.settings)
  if (!read.success) return refuse('actionRefused')
  const settings = read.data
  const { document } = ballot
  if (isSameRules(ballot.settings, settings)) return [boardOf(ballot, settings, document)]
  if (!isAnythingCast(document, rows)) {
    const changed = withRulesInRounds(ballot, settings)
    return changed
      ? [boardOf(ballot, settings, changed)]
      : startAgain(ballot, rows, settings, 'restart', '', context)
  }
  if (wanted.cast === null) return refuse('ballotBegun')
  const note = wanted.reason.trim()
  if (note === '') return refuse('ballotReason')
  if (wanted.cast !== 'keep') return startAgain(ballot, rows, settings, wanted.cast, note, context)
  const kept = withRulesInRounds(ballot, settings)
  if (!kept || !stillFits({ ...ballot, settings }, kept, rows, ballot.settings))
    return refuse('ballotCastStays')
  const record = { kind: 'rulesChanged', pollId: '', round: 0, at: context.now, note } as const
  return [boardOf(ballot, settings, noted(kept, record))]
}

/** Whether anybody voted in a round that still counts. */
export function isAnythingCast(document: BallotDocument, rows: BallotRows): boolean {
  return Object.entries(document.polls).some(([pollId, course]) =>
    course.rounds.some(
      (round) =>
        entriesOfRound(rows.entries, pollId, round).length > 0 ||
        voicesOfRound(rows.voices, pollId, round).length > 0 ||
        rows.tallies.some(
          (one) =>
            one.pollId === pollId &&
            one.round === round.number &&
            one.state !== 'superseded' &&
            one.voters > 0,
        ),
    ),
  )
}

/** The rounds as the new rules make them; null when a poll or one of its options is no longer there. */
function withRulesInRounds(
  { settings: previous, document }: Ballot,
  settings: BallotSettings,
): BallotDocument | null {
  const polls = pollsOf(settings)
  const changed: BallotDocument['polls'] = {}
  for (const [pollId, course] of Object.entries(document.polls)) {
    const poll = polls.find((one) => one.id === pollId)
    if (!poll && course.rounds.length > 0) return null
    if (settings.isSecret !== previous.isSecret && course.rounds.length > 0) return null
    const ids = poll?.options.map((option) => option.id) ?? []
    if (
      course.rounds.some((round) => round.why !== 'first' && round.optionIds.some((id) => !ids.includes(id)))
    )
      return null
    const rounds = course.rounds.map((round): BallotRound => {
      if (round.why !== 'first') return round
      const { seats, perVoter, mostPerOption } = newRound(settings, ids, round.mayVote, round.openedAt)
      return { ...round, optionIds: ids, seats, perVoter, mostPerOption }
    })
    if (rounds.some((round) => round.optionIds.length === 0)) return null
    changed[pollId] = { ...course, rounds }
  }
  return { ...document, polls: changed }
}

/** Whether every voice already cast could have been cast under the new rules. */
function stillFits(
  ballot: Ballot,
  document: BallotDocument,
  rows: BallotRows,
  previous: BallotSettings,
): boolean {
  if (
    JSON.stringify(previous.answer) !== JSON.stringify(ballot.settings.answer) &&
    previous.answer.kind !== ballot.settings.answer.kind
  )
    return false
  return Object.entries(document.polls).every(([pollId, course]) =>
    course.rounds.every((round) => {
      const entries = entriesOfRound(rows.entries, pollId, round)
      const areCounts = entries.every(
        (entry) =>
          entry.isForced || checkCount(ballot, { entries, tallies: rows.tallies }, round, entry) === null,
      )
      return (
        areCounts &&
        voicesOfRound(rows.voices, pollId, round).every(
          (voice) => checkVoice(ballot.settings, round, voice.cells, voice.reasons) === null,
        )
      )
    }),
  )
}

/**
 * Puts aside what was cast in the rounds under way. `setAside`: a poll that was open goes on, empty, under the new
 * rules; `restart`: every poll is prepared again. Rows stay, superseded, for the record.
 */
function startAgain(
  ballot: Ballot,
  rows: BallotRows,
  settings: BallotSettings,
  fate: 'setAside' | 'restart',
  note: string,
  context: RuleContext,
): Change[] {
  let document: BallotDocument = {
    ...ballot.document,
    polls: {},
    decisions: {},
    objections: [],
    spotlightId: '',
  }
  const changes: Change[] = []
  for (const [pollId, course] of Object.entries(ballot.document.polls)) {
    for (const round of course.rounds) {
      const entries = entriesOfRound(rows.entries, pollId, round)
      changes.push(...entries.map((entry) => put('ballotEntries', { ...entry, state: 'aside' })))
      const totals = rows.tallies.filter((one) => one.pollId === pollId && one.round === round.number)
      changes.push(...totals.map((tally) => putTally({ ...tally, state: 'superseded' })))
      document = noted(document, { kind: 'setAside', pollId, round: round.number, at: context.now, note })
    }
    const poll = pollsOf(settings).find((one) => one.id === pollId)
    if (fate === 'restart' || courseOf(ballot.document, pollId).state !== 'open' || !poll?.options.length)
      continue
    const ids = poll.options.map((option) => option.id)
    const round: BallotRound = {
      ...newRound(settings, ids, course.rounds.at(-1)?.mayVote ?? 0, context.now),
      number: nextRoundNumber(ballot.document, rows, pollId),
      why: 'restart',
    }
    document = withRound(document, pollId, round)
    changes.push(putTally(runningRow({ ...ballot, settings }, pollId, round, [], context)))
  }
  document = noted(document, { kind: 'rulesChanged', pollId: '', round: 0, at: context.now, note })
  return [boardOf(ballot, settings, document), ...changes]
}

function boardOf(ballot: Ballot, settings: BallotSettings, document: BallotDocument): Change {
  // Settings are plain data: their schema is zod's, their file is JSON.
  return boardWith({ board: { ...ballot.board, settings: settings as Json } }, document)
}
