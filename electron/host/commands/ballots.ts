import { readBoard } from '../../../shared/activities/readBoard.ts'
import { addOptions, type OptionSource } from '../../../shared/domain/ballots/addOptions.ts'
import { documentSchema } from '../../../shared/domain/ballots/ballotDocument.ts'
import { settingsSchema } from '../../../shared/domain/ballots/ballotSettings.ts'
import { type CastVoice, castVoice, type Voter } from '../../../shared/domain/ballots/castVoice.ts'
import { changeRules } from '../../../shared/domain/ballots/changeRules.ts'
import {
  type Ballot,
  correctCount,
  enterCount,
  withdrawCount,
} from '../../../shared/domain/ballots/enterCount.ts'
import type { BallotRows } from '../../../shared/domain/ballots/pollRounds.ts'
import { openRoundOf } from '../../../shared/domain/ballots/polls.ts'
import { restartPoll } from '../../../shared/domain/ballots/restartPoll.ts'
import { closePolls, openPolls, reopenPoll } from '../../../shared/domain/ballots/runPoll.ts'
import { sendOutputs } from '../../../shared/domain/ballots/sendOutputs.ts'
import { askAgain, settleTie } from '../../../shared/domain/ballots/settleTie.ts'
import { peopleHere } from '../../../shared/domain/ballots/votersOf.ts'
import type { Decision } from '../../../shared/domain/change.ts'
import type { BoardId } from '../../../shared/domain/ids.ts'
import type { Board } from '../../../shared/domain/rows.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import type { Reader } from '../database/Store.ts'
import type { VerbsOf } from './verb.ts'

export const ballotVerbs: VerbsOf<'ballots'> = {
  open: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return openPolls(ballot, rowsOf(read, ballot), hallOf(read, ballot), input, context)
  },
  close: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return closePolls(ballot, rowsOf(read, ballot), input, context)
  },
  reopen: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    const reopened = input.isRestart ? restartPoll : reopenPoll
    return reopened(ballot, rowsOf(read, ballot), input, context)
  },
  settle: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return settleTie(ballot, rowsOf(read, ballot), input, context)
  },
  askAgain: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return askAgain(ballot, rowsOf(read, ballot), input, context)
  },
  enter: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return enterCount(ballot, rowsOf(read, ballot), input, context)
  },
  correct: (read, input) => {
    const entry = read.get('ballotEntries', input.id)
    const ballot = ballotOf(read, entry?.boardId)
    return correctCount(ballot, rowsOf(read, ballot), entry, input)
  },
  withdraw: (read, input) => {
    const entry = read.get('ballotEntries', input.id)
    return withdrawCount(ballotOf(read, entry?.boardId), entry)
  },
  changeRules: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    return changeRules(ballot, rowsOf(read, ballot), input, context)
  },
  addOptions: (read, input) => {
    const wanted = input.from.map(({ optionId, table, id }) => ({
      optionId,
      source: sourceOf(read, table, id),
    }))
    return addOptions(ballotOf(read, input.boardId), input.axisId, wanted)
  },
  sendOutputs: (read, input, context) => {
    const ballot = ballotOf(read, input.boardId)
    const sent = Object.values(ballot?.document.sentIds ?? {})
    const rows = {
      tallies: rowsOf(read, ballot).tallies,
      lane: read.get('lanes', ballot?.board.laneId),
      outputs: read.all('outputs'),
      origins: read.all('origins').filter((origin) => sent.includes(origin.outputId)),
    }
    return sendOutputs(ballot, rows, input.outputs, context)
  },
}

/** The voice of a phone, whose wire says who it is: the verb of the command that phones give. */
export function castVoiceOf(
  read: Reader,
  input: CastVoice & { boardId: BoardId },
  voter: Voter,
  context: RuleContext,
): Decision {
  const ballot = ballotOf(read, input.boardId)
  const round = ballot ? openRoundOf(ballot.document, input.pollId) : undefined
  const match = { boardId: input.boardId, pollId: input.pollId, round: round?.number ?? 0 }
  const isPerGroup = ballot?.settings.voters.kind === 'onePerGroup'
  const voices = isPerGroup
    ? read.where('ballotVoices', match)
    : read.where('ballotVoices', { ...match, voterId: voter.id })
  const tallies = ballot ? read.where('ballotTallies', placeOf(ballot)) : []
  return castVoice(ballot, voices, tallies, voter, input, context)
}

/** A board that is a vote, its settings and document whole; undefined for any other. */
export function ballotOf(read: Reader, boardId: BoardId | undefined): Ballot | undefined {
  const board = read.get('boards', boardId)
  if (board?.activity !== 'ballot') return undefined
  const known = ballots.get(board)
  if (known) return known
  const { settings, document } = readBoard(board)
  const ballot = { board, settings: settingsSchema.parse(settings), document: documentSchema.parse(document) }
  ballots.set(board, ballot)
  return ballot
}

/** Three hundred phones vote on one board: a row, which is never edited, is read once. */
const ballots = new WeakMap<Board, Ballot>()

/** Everything that came in on that board; by atelier too, because that is how the tables are sorted. */
function rowsOf(read: Reader, ballot: Ballot | undefined): BallotRows {
  if (!ballot) return { entries: [], tallies: [], voices: [] }
  const match = placeOf(ballot)
  return {
    entries: read.where('ballotEntries', match),
    tallies: read.where('ballotTallies', match),
    voices: read.where('ballotVoices', match),
  }
}

function placeOf({ board }: Ballot) {
  return { atelierId: board.atelierId, boardId: board.id }
}

function hallOf(read: Reader, ballot: Ballot | undefined) {
  const atelier = read.get('ateliers', ballot?.board.atelierId)
  if (!atelier) return { here: {}, groupCount: 0 }
  const attendances = read.where('attendances', { atelierId: atelier.id })
  return {
    here: peopleHere(atelier, attendances, read.all('people')),
    groupCount: read.where('groups', { atelierId: atelier.id }).length,
  }
}

function sourceOf(read: Reader, table: OptionSource['table'], id: string): OptionSource | undefined {
  if (table === 'outputs') {
    const row = read.get('outputs', id)
    return row && { table, row }
  }
  if (table === 'contributions') {
    const row = read.get('contributions', id)
    return row && { table, row }
  }
  const row = read.get('clusters', id)
  if (!row) return undefined
  const contributions = read
    .where('placements', { clusterId: row.id })
    .flatMap((placement) => read.get('contributions', placement.contributionId) ?? [])
  return { table, row, contributions }
}
