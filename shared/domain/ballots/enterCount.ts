import { type Decision, isRefusal, put, type Refusal, refuse, remove, type Unversioned } from '../change.ts'
import type { BallotEntryId } from '../ids.ts'
import type { Board } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { answersTo, tidyCells, totalOf } from './ballotCells.ts'
import type { BallotDocument, BallotRound } from './ballotDocument.ts'
import type { BallotEntry, BallotTally } from './ballotRows.ts'
import type { BallotSettings } from './ballotSettings.ts'
import { checkAnswers, checkReasons, checkTotals, textOf } from './checkCells.ts'
import { openRoundOf, pollsOf } from './polls.ts'

/** A vote as its rules read it: its board, whose settings and document are whole. */
export type Ballot = { board: Board; settings: BallotSettings; document: BallotDocument }

/** What the facilitator typed. */
export type TypedCount = Pick<
  BallotEntry,
  | 'way'
  | 'voters'
  | 'blanks'
  | 'spoilt'
  | 'cells'
  | 'college'
  | 'groupId'
  | 'control'
  | 'checkTotal'
  | 'reasons'
  | 'isForced'
  | 'note'
>

/** What came in already, in the round under way. */
export type CameIn = { entries: readonly BallotEntry[]; tallies: readonly BallotTally[] }

/** Refusals of a total that cannot be: the screen offers « Corriger », or « Forcer » with a note. */
export const forceable = [
  'ballotTooManyVoices',
  'ballotTooManyOnOption',
  'ballotTooManyVoters',
  'ballotControlDiffers',
  'ballotCheckTotal',
] as const satisfies readonly Refusal['refused'][]

/** Adds a count to a poll that is open. */
export function enterCount(
  ballot: Ballot | undefined,
  cameIn: CameIn,
  typed: TypedCount & { id: BallotEntryId; pollId: string },
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const round = roundToCount(ballot, typed.pollId)
  if (isRefusal(round)) return round
  if (cameIn.entries.some((entry) => entry.id === typed.id)) return refuse('invalid')
  const before = entriesOfRound(cameIn.entries, typed.pollId, round)
  const batch = 1 + Math.max(0, ...before.filter((one) => one.way === typed.way).map((one) => one.batch))
  const { board } = ballot
  const named = { id: typed.id, atelierId: board.atelierId, boardId: board.id, pollId: typed.pollId }
  const place = { ...named, round: round.number, batch, state: 'open' as const, enteredAt: context.now }
  return writeCount(ballot, cameIn, round, typed, place)
}

/** Writes a count again, whole; only while its poll is open. */
export function correctCount(
  ballot: Ballot | undefined,
  cameIn: CameIn,
  entry: BallotEntry | undefined,
  typed: TypedCount,
): Decision {
  if (!ballot || !entry) return refuse('notFound')
  const round = roundOfEntry(ballot, entry)
  if (isRefusal(round)) return round
  const { id, atelierId, boardId, pollId, batch, state, enteredAt } = entry
  const place = { id, atelierId, boardId, pollId, round: entry.round, batch, state, enteredAt }
  return writeCount(ballot, cameIn, round, typed, place)
}

/** Takes a count away; only while its poll is open. */
export function withdrawCount(ballot: Ballot | undefined, entry: BallotEntry | undefined): Decision {
  if (!ballot || !entry) return refuse('notFound')
  const round = roundOfEntry(ballot, entry)
  return isRefusal(round) ? round : [remove('ballotEntries', entry.id)]
}

/** Why this count cannot be, given what came in already; the screen asks it before the host does. */
export function checkCount(
  ballot: Pick<Ballot, 'settings'>,
  cameIn: CameIn,
  round: BallotRound,
  typed: TypedCount & { pollId: string; id?: string },
): Refusal | null {
  const { settings } = ballot
  const cells = tidyCells(typed.cells)
  const unknown = checkAnswers(settings, round, cells)
  if (unknown) return unknown
  const without = typed.blanks + typed.spoilt
  if (without > typed.voters) return refuse('ballotBlanksExceed', { count: without, voters: typed.voters })
  const unargued = checkReasons(settings, cells, typed.reasons)
  if (unargued) return unargued
  return (
    checkTotals(settings, round, cells, typed.voters - without) ??
    checkVoters(cameIn, round, typed) ??
    checkControl(settings, typed)
  )
}

function checkVoters(
  cameIn: CameIn,
  round: BallotRound,
  typed: Pick<TypedCount, 'voters'> & { pollId: string; id?: string },
): Refusal | null {
  const others = cameIn.entries.filter((entry) => entry.id !== typed.id)
  const voters = votersSoFar({ ...cameIn, entries: others }, typed.pollId, round) + typed.voters
  return voters > round.mayVote ? refuse('ballotTooManyVoters', { voters, mayVote: round.mayVote }) : null
}

function checkControl(settings: BallotSettings, typed: TypedCount): Refusal | null {
  const cells = tidyCells(typed.cells)
  if (typed.control) {
    for (const optionId of new Set([...Object.keys(cells), ...Object.keys(typed.control)])) {
      const count = answersTo(cells, optionId)
      const control = typed.control[optionId] ?? 0
      if (count !== control)
        return refuse('ballotControlDiffers', { text: textOf(settings, optionId), count, control })
    }
  }
  const count = totalOf(cells)
  if (typed.checkTotal !== null && typed.checkTotal !== count)
    return refuse('ballotCheckTotal', { announced: typed.checkTotal, count })
  return null
}

function writeCount(
  ballot: Ballot,
  cameIn: CameIn,
  round: BallotRound,
  typed: TypedCount,
  place: Pick<
    Unversioned<BallotEntry>,
    'id' | 'atelierId' | 'boardId' | 'pollId' | 'round' | 'batch' | 'state' | 'enteredAt'
  >,
): Decision {
  const { voters: who } = ballot.settings
  if (who.kind === 'colleges' && typed.college !== '' && !who.colleges.includes(typed.college))
    return refuse('ballotNotVoter')
  const { id, pollId } = place
  const problem = checkCount(ballot, cameIn, round, { ...typed, id, pollId })
  const isForceable = problem !== null && forceable.some((code) => code === problem.refused)
  if (problem && !(typed.isForced && isForceable)) return problem
  const note = typed.note.trim()
  if (problem && note === '') return refuse('ballotForceNote')
  const { way, voters, blanks, spoilt, college, groupId, control, checkTotal, reasons } = typed
  const said = { way, voters, blanks, spoilt, college, groupId, control, checkTotal, reasons, note }
  const cells = tidyCells(typed.cells)
  return [put('ballotEntries', { ...place, ...said, cells, isForced: problem !== null })]
}

/** People whose voices came in during a round: typed counts, and phones. */
export function votersSoFar(cameIn: CameIn, pollId: string, round: Pick<BallotRound, 'number'>): number {
  const typed = entriesOfRound(cameIn.entries, pollId, round)
  const running = runningTally(cameIn.tallies, pollId, round)
  return typed.reduce((sum, entry) => sum + entry.voters, running?.voters ?? 0)
}

/** Counts of a round that are not set aside. */
export function entriesOfRound(
  entries: readonly BallotEntry[],
  pollId: string,
  round: Pick<BallotRound, 'number'>,
): BallotEntry[] {
  return entries.filter(
    (entry) => entry.pollId === pollId && entry.round === round.number && entry.state !== 'aside',
  )
}

/** What the phones gave so far in a round that is open. */
export function runningTally(
  tallies: readonly BallotTally[],
  pollId: string,
  round: Pick<BallotRound, 'number'>,
): BallotTally | undefined {
  return tallies.find(
    (tally) => tally.pollId === pollId && tally.round === round.number && tally.state === 'running',
  )
}

function roundToCount({ board, settings, document }: Ballot, pollId: string): BallotRound | Refusal {
  if (board.frozenAt !== null) return refuse('boardFrozen')
  if (!pollsOf(settings).some((poll) => poll.id === pollId)) return refuse('ballotPollUnknown')
  return openRoundOf(document, pollId) ?? refuse('ballotNotOpen')
}

function roundOfEntry(ballot: Ballot, entry: BallotEntry): BallotRound | Refusal {
  if (entry.state !== 'open') return refuse('ballotEntryCounted')
  const round = roundToCount(ballot, entry.pollId)
  if (isRefusal(round)) return round
  return round.number === entry.round ? round : refuse('ballotEntryCounted')
}
