import { type Decision, put, refuse } from '../change.ts'
import type { ActorId, BallotVoiceId, GroupId } from '../ids.ts'
import type { ParticipantCategory } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { addCells, tidyCells } from './ballotCells.ts'
import type { BallotCells, BallotReason, BallotTally, BallotVoice } from './ballotRows.ts'
import { checkVoice } from './checkCells.ts'
import { takesPart } from './countVoices.ts'
import { type Ballot, runningTally } from './enterCount.ts'
import { putTally, runningRow } from './pollRounds.ts'
import { openRoundOf, pollsOf } from './polls.ts'
import { runningCount } from './runningCount.ts'

/** Who votes, as the wire knows it. */
export type Voter = { id: ActorId; groupId: GroupId | null; college: ParticipantCategory | '' }

/** What a voter chose in one poll, whole: it takes the place of what they had chosen before. */
export type CastVoice = {
  pollId: string
  cells: BallotCells
  reasons: BallotReason[]
  isBlank: boolean
  isDone: boolean
}

/**
 * Keeps the voice of one phone in an open vote. Sent twice it counts once: a voter has one row per poll and round. The
 * row that counts the voters moves with it, in the same transaction; no console ever touches that row while the poll is
 * open, so nobody's Ctrl Z is stopped by it.
 * @param known every voice of this round by this voter, or by their group where a group has one voice
 * @param tallies totals of the board
 */
export function castVoice(
  ballot: Ballot | undefined,
  known: readonly BallotVoice[],
  tallies: readonly BallotTally[],
  voter: Voter,
  cast: CastVoice,
  context: RuleContext,
): Decision {
  if (!ballot) return refuse('notFound')
  const { board, settings, document } = ballot
  if (board.frozenAt !== null) return refuse('ballotNotOpen')
  if (settings.isSecret) return refuse('ballotIsSecret')
  if (!pollsOf(settings).some((poll) => poll.id === cast.pollId)) return refuse('ballotPollUnknown')
  const round = openRoundOf(document, cast.pollId)
  if (!round) return refuse('ballotNotOpen')
  const own = known.find((voice) => voice.voterId === voter.id)
  const refusal =
    refuseVoter(ballot, known, voter) ?? checkVoice(settings, round, tidyCells(cast.cells), cast.reasons)
  if (refusal) return refusal
  const voice = {
    id: own?.id ?? context.newId<BallotVoiceId>(),
    atelierId: board.atelierId,
    boardId: board.id,
    pollId: cast.pollId,
    round: round.number,
    kind: settings.results === 'live' ? ('live' as const) : ('phone' as const),
    voterId: voter.id,
    college: voter.college,
    groupId: voter.groupId,
    cells: cast.isBlank ? {} : tidyCells(cast.cells),
    reasons: cast.isBlank ? [] : cast.reasons,
    isBlank: cast.isBlank,
    isDone: cast.isDone,
  }
  const running = runningTally(tallies, cast.pollId, round)
  if (!running) {
    // Only a file mended by hand lacks it.
    const made = runningRow(ballot, cast.pollId, round, [{ ...voice, v: 0 }], context)
    return [put('ballotVoices', voice), putTally(made)]
  }
  const before = runningCount(settings, own ? [own] : [])
  const after = runningCount(settings, [voice])
  return [
    put('ballotVoices', voice),
    putTally({
      ...running,
      voters: running.voters + after.voters - before.voters,
      blanks: running.blanks + after.blanks - before.blanks,
      cells: addCells(addCells(running.cells, after.cells), before.cells, -1),
    }),
  ]
}

function refuseVoter({ settings }: Ballot, known: readonly BallotVoice[], voter: Voter) {
  const { kind, colleges } = settings.voters
  if (kind === 'colleges' && voter.college !== '' && !colleges.includes(voter.college))
    return refuse('ballotNotVoter')
  if (kind !== 'onePerGroup') return null
  const isTaken = known.some(
    (voice) => voice.voterId !== voter.id && voice.groupId === voter.groupId && takesPart(voice),
  )
  return voter.groupId === null || isTaken ? refuse('ballotNotVoter') : null
}
