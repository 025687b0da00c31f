import type { ActorId, AtelierId, BoardId, ContributionId, GroupId } from '../ids.ts'

/** What the phones of the hall are asked now, besides an open vote: chosen by the facilitator, nothing by default. */
export type PhoneAsk =
  | { kind: 'look' }
  /** Paroles for these boards; each phone gets the board of its group, or the one of everybody. */
  | { kind: 'contribute'; boardIds: BoardId[] }
  /** Gommettes on the map of that board. */
  | { kind: 'gommette'; boardId: BoardId }

/** A QR code as rows of `0` and `1` (1 is dark), without its quiet margin. */
export type QrRows = string[]

/** How phones enter an atelier; its id is the atelier's. Opening it again keeps its code: cards are printed before. */
export type Door = {
  id: AtelierId
  v: number
  atelierId: AtelierId
  isOpen: boolean
  /** Numeric address of this computer in the hall, e.g. `192.168.1.20`. */
  address: string
  port: number
  /** Five signs, bound to this atelier. */
  code: string
  /** The network to join, as the facilitator typed it; empty: not told. */
  wifiName: string
  wifiPassword: string
  /** Codes to aim at: the network (null without a name), then the page. */
  wifiQr: QrRows | null
  pageQr: QrRows | null
  ask: PhoneAsk
}

/** Waiting to be read, put on its board, or set aside. */
export type SubmissionState = 'waiting' | 'accepted' | 'setAside'

/**
 * A parole sent from a phone, before somebody has read it: it is in no board, no count and no document. Accepted, it
 * becomes a contribution of the same id.
 */
export type Submission = {
  id: ContributionId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  phoneId: ActorId
  groupId: GroupId | null
  slot: string | null
  text: string
  state: SubmissionState
  sentAt: number
}

export type PhoneTables = { doors: Door; submissions: Submission }
