import { randomBytes } from 'node:crypto'
import type { BallotVoice } from '../../../shared/domain/ballots/ballotRows.ts'
import {
  type Change,
  type Decision,
  isRefusal,
  put,
  refuse,
  type Unversioned,
} from '../../../shared/domain/change.ts'
import type { ActorId, BallotVoiceId, BoardId } from '../../../shared/domain/ids.ts'
import type { AllTables, Board, TableName } from '../../../shared/domain/rows.ts'
import { FileRefusal } from '../database/openDatabase.ts'
import type { Reader, Store } from '../database/Store.ts'
import { isSameRound, placeOf, pollStates, type Round, voteNameOf } from './pollStates.ts'
import type { UrnFile } from './UrnFile.ts'
import type { UrnPlace, Urns } from './Urns.ts'
import { readVoices } from './urnVoices.ts'

/** The open round of a secret poll, and where its urn is. */
export type SecretRound = { board: Board; pollId: string; round: Round; place: UrnPlace }

/**
 * Secret polls of the démarche that is open: the one exception to the single gate (decision 22). What a voter chose is
 * in the urn and nowhere else until the close; then it enters the démarche file through the gate, with everything else
 * that the close writes.
 */
export class SecretVotes {
  readonly urns: Urns

  constructor(urns: Urns) {
    this.urns = urns
  }

  /** The open secret round of a poll; null when the poll is open to all, or not open. */
  roundOf(read: Reader, boardId: BoardId, pollId: string): SecretRound | null {
    const board = read.get('boards', boardId)
    return board ? (roundsOf(read, [board]).find((round) => round.pollId === pollId) ?? null) : null
  }

  /** Every secret round that takes ballots now. */
  openRounds(read: Reader): SecretRound[] {
    return roundsOf(read, secretBoards(read.where('boards', { activity: 'ballot' })))
  }

  /** @throws FileRefusal urnMissing, urnDamaged */
  urnOf(round: SecretRound): UrnFile {
    return this.urns.find(round.place)
  }

  /**
   * Decides a command on votes. A secret poll that opens gets its urn, on the disk before the démarche says « open ».
   * One that closes gives its verb the papers of its urn to count, and its rows to the same transaction; the urn itself
   * goes after the commit (`settle`). New rules are shown the papers too, to say whether they still fit.
   * @param name of the command, without its noun
   */
  decide(read: Reader, name: string, input: object, verb: (read: Reader) => Decision): Decision {
    const before = this.openRounds(read)
    const asked = ['close', 'changeRules'].includes(name)
      ? before.filter((round) => isAsked(round, input))
      : []
    const poured: Unversioned<BallotVoice>[] = []
    for (const round of asked) {
      try {
        poured.push(...this.pour(round))
      } catch (problem) {
        if (!(problem instanceof FileRefusal)) throw problem
        // New rules are the way out of a vote whose urn is gone.
        if (name === 'close') return refuse(problem.code)
      }
    }
    const decision = verb(poured.length === 0 ? read : withVoices(read, poured))
    if (isRefusal(decision)) return decision
    const boards = decision.flatMap((change) =>
      change.kind === 'put' && change.table === 'boards' ? [{ ...change.row, v: 0 }] : [],
    )
    const after = roundsOf(read, secretBoards(boards))
    for (const round of after) if (!isAmong(round, before)) this.urns.make(round.place)
    if (name !== 'close') return decision
    return [...decision, ...poured.map((row): Change => put('ballotVoices', row))]
  }

  /**
   * Makes true what the démarche file says: a poll that is over has no urn left. The last step of a close, and what
   * starting again does after a cut. The file is whole without its log before an urn goes, so that no copy of it says
   * « open » of a vote whose urn is gone.
   */
  settle(store: Store): void {
    const { urns } = this
    if (store.isClosed || urns.isEmpty) return
    const demarcheId = demarcheIdOf(store)
    let isWhole = false
    for (const board of store.where('boards', { activity: 'ballot' })) {
      for (const poll of pollStates(board)) {
        const vote = voteNameOf(demarcheId, poll)
        const over = poll.past.map((round) => placeOf(vote, round)).filter((place) => urns.isThere(place))
        if (over.length === 0) continue
        if (!isWhole) checkpoint(store, urns)
        isWhole = true
        if (poll.open === null) urns.destroyAll(vote)
        else for (const place of over) urns.destroy(place)
      }
    }
  }

  /** The rows that an urn becomes: papers without voter, in an order and under ids of chance; then the roll. */
  private pour(round: SecretRound): Unversioned<BallotVoice>[] {
    const { papers, roll } = this.urns.find(round.place).pour()
    this.urns.onStep('poured')
    this.urns.release(round.place)
    const blank: Omit<Unversioned<BallotVoice>, 'id' | 'kind' | 'voterId'> = {
      atelierId: round.board.atelierId,
      boardId: round.board.id,
      pollId: round.pollId,
      round: round.round.number,
      college: '',
      groupId: null,
      cells: {},
      reasons: [],
      isBlank: false,
      isDone: true,
    }
    return [
      ...papers.map((paper) => {
        const { cells, reasons, isBlank } = readVoices(paper)
        return { ...blank, id: idOfChance(), kind: 'paper' as const, voterId: null, cells, reasons, isBlank }
      }),
      ...roll.map((voter) => ({
        ...blank,
        id: idOfChance(),
        kind: 'roll' as const,
        voterId: voter as ActorId,
      })),
    ]
  }
}

/** Not one of the host's own: those begin with the instant. */
function idOfChance(): BallotVoiceId {
  return randomBytes(16).toString('hex') as BallotVoiceId
}

/** Whether a command names that poll: one of those it lists, or any of its board. */
function isAsked({ board, pollId }: SecretRound, input: object): boolean {
  if (!('boardId' in input) || input.boardId !== board.id) return false
  return !('pollIds' in input) || (Array.isArray(input.pollIds) && input.pollIds.includes(pollId))
}

function secretBoards(boards: readonly Board[]): Board[] {
  return boards.filter(({ activity, settings }) => {
    const isObject = activity === 'ballot' && typeof settings === 'object' && settings !== null
    return isObject && 'isSecret' in settings && settings.isSecret === true
  })
}

function roundsOf(read: Reader, boards: readonly Board[]): SecretRound[] {
  if (boards.length === 0) return []
  const demarcheId = demarcheIdOf(read)
  return boards.flatMap((board) =>
    pollStates(board).flatMap(({ pollId, isSecret, open, boardId }) => {
      if (!isSecret || open === null) return []
      const place = placeOf(voteNameOf(demarcheId, { boardId, pollId }), open)
      return [{ board, pollId, round: open, place }]
    }),
  )
}

function checkpoint(store: Store, urns: Urns): void {
  urns.onStep('written')
  store.connection.pragma('wal_checkpoint(TRUNCATE)')
  urns.onStep('checkpointed')
}

function demarcheIdOf(read: Reader): string {
  return read.all('demarches')[0]?.id ?? ''
}

function isAmong(one: SecretRound, rounds: readonly SecretRound[]): boolean {
  return rounds.some(
    (other) => other.place.voteId === one.place.voteId && isSameRound(other.round, one.round),
  )
}

/** The same reader, in whose tables these voices are already. */
function withVoices(read: Reader, voices: readonly Unversioned<BallotVoice>[]): Reader {
  const added = voices.map((row): BallotVoice => ({ ...row, v: 0 }))
  const matching = (match: object) =>
    added.filter((row) =>
      Object.entries(match).every(([property, value]) => row[property as keyof BallotVoice] === value),
    )
  const where = <T extends TableName>(table: T, match: Partial<AllTables[T]>): AllTables[T][] => {
    const known = read.where(table, match)
    // These rows are of that table, whose name TypeScript does not follow into T.
    return table === 'ballotVoices' ? [...known, ...(matching(match) as unknown as AllTables[T][])] : known
  }
  return {
    get: (table, id) => read.get(table, id),
    where,
    all: (table) => where(table, {}),
    lastOrderKey: (table, match) => read.lastOrderKey(table, match),
  }
}
