import type {
  ActorId,
  AtelierId,
  BallotEntryId,
  BallotTallyId,
  BallotVoiceId,
  BoardId,
  GroupId,
} from '../ids.ts'
import type { ParticipantCategory } from '../rows.ts'
import type { BallotWay } from './ballotSettings.ts'

/**
 * How many times each answer was given to each option: the one shape of a voter's ballot, of a batch, and of a total.
 * Answers are `pour` and `contre` (voices), the id of a level, `rang1`, `rang2`… (ranking), or
 * `<criterion>:<mark>` (criteria). What was never given is absent.
 */
export type BallotCells = { [optionId: string]: { [answer: string]: number } }

/** Why a level was given: an objection and its argument. Never who. */
export type BallotReason = { optionId: string; answer: string; text: string }

/**
 * Something the facilitator counted or typed: hands of an axis, gommettes of a poster, a batch of paper, one voice of
 * a round. One row each, so that taking one back touches no other.
 */
export type BallotEntry = {
  id: BallotEntryId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  /** The axis, or `all` (`pollsOf`). */
  pollId: string
  /** Round of that poll, from 1. */
  round: number
  way: Exclude<BallotWay, 'phone'>
  college: ParticipantCategory | ''
  groupId: GroupId | null
  /** Rank among the batches of its poll, round and way, from 1; printed on the slip around the batch. */
  batch: number
  /** People whose voices these are, blanks and spoilt ones included. */
  voters: number
  blanks: number
  spoilt: number
  cells: BallotCells
  /** What the second counter found, by option; null: nobody counted twice. */
  control: { [optionId: string]: number } | null
  /** Total announced on the slip of the batch; null: none. */
  checkTotal: number | null
  reasons: BallotReason[]
  /** Why impossible totals were kept; empty unless `isForced`. */
  note: string
  isForced: boolean
  /** `counted` once its poll was closed: it is corrected by reopening only. `aside`: kept in the record, counted no more. */
  state: 'open' | 'counted' | 'aside'
  enteredAt: number
}

/**
 * A voice that somebody gave alone. `phone`: an open vote, one row per voter, poll and round. `live`: the same where the
 * counts are shown as they come, so that no console may see the voter beside the count that moves. `paper`: a ballot that
 * came out of the urn, without voter nor time. `roll`: the mention that somebody voted, without choice nor time.
 * `cells` and `reasons` never leave the host for a console or a wall; a voter sees their own until the close.
 */
export type BallotVoice = {
  id: BallotVoiceId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  pollId: string
  round: number
  kind: 'phone' | 'live' | 'paper' | 'roll'
  /** The phone's session, or null for a ballot out of the urn. */
  voterId: ActorId | null
  college: ParticipantCategory | ''
  groupId: GroupId | null
  cells: BallotCells
  reasons: BallotReason[]
  isBlank: boolean
  /** The voter said « J’ai fini »; they may still change until the close. */
  isDone: boolean
}

/** What one way, one college or one group gave. */
export type BallotCount = { voters: number; blanks: number; spoilt: number; cells: BallotCells }

/**
 * Totals of one round of a poll. `running`: what the phones gave so far, kept by each voice that arrives: the number
 * of voters always, the cells only where the settings show results live. `closed`: everything, written by the close.
 * `superseded`: a total that a reopening or a new start put aside; it stays in the record.
 */
export type BallotTally = BallotCount & {
  id: BallotTallyId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  pollId: string
  round: number
  state: 'running' | 'closed' | 'superseded'
  byWay: { [way: string]: BallotCount }
  /** Empty unless it was asked for beforehand, the vote is open and no cell has under five voters. */
  byCollege: { [college: string]: BallotCount }
  byGroup: { [groupId: string]: BallotCount }
  /** For the console: what was argued, in no order of arrival. */
  reasons: BallotReason[]
  closedAt: number | null
}

export type BallotTables = {
  ballotEntries: BallotEntry
  ballotVoices: BallotVoice
  ballotTallies: BallotTally
}
