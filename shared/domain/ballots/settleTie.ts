import { type Decision, isRefusal, type Refusal, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { BallotRound } from './ballotDocument.ts'
import { withCourse } from './changeBallotDocument.ts'
import { drawTied } from './drawTied.ts'
import type { Ballot } from './enterCount.ts'
import {
  type BallotRows,
  boardWith,
  newRound,
  nextRoundNumber,
  noted,
  putTally,
  runningRow,
  withRound,
} from './pollRounds.ts'
import { courseOf, lastRoundOf, pollsOf } from './polls.ts'
import { readPoll } from './readResult.ts'

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
