import type { SubmissionState } from '../domain/phones/phoneRows.ts'
import type { GommetteShape, GroupWord } from '../domain/rows.ts'

/** One table of the hall, as a phone names it. */
export type PhoneGroup = { id: string; number: number; name: string; shape: GommetteShape }

/** One board that takes paroles: what is asked there, and where they may go. */
export type PhoneBoard = {
  boardId: string
  /** Null: everybody's. */
  groupId: string | null
  question: string
  consigne: string
  /** The same in easy French; empty when nobody wrote it. */
  consigneFacile: string
  slots: { id: string; title: string }[]
}

/** What is open to phones now: nothing else of the evening leaves for them. */
export type PhoneNow = { kind: 'look' } | { kind: 'contribute'; boards: PhoneBoard[] }

/** What every phone of an atelier is shown, the same for all: built once for each change. */
export type PhoneScene = {
  place: string
  groupWord: GroupWord
  groups: PhoneGroup[]
  now: PhoneNow
  /** When the clock of the room ends (ms since epoch), while it runs. */
  endsAt: number | null
}

/** What one phone sent or chose: for it alone. */
export type PhoneOwn = {
  isSeated: boolean
  groupId: string | null
  firstName: string
  /** Its own paroles, the last ones first. */
  sent: { id: string; boardId: string; text: string; state: SubmissionState }[]
}

/** What a phone receives: the scene and its own, each when it changes. `now` lets it correct its own clock. */
export type PhoneMessage = { kind: 'scene'; now: number; scene: PhoneScene } | { kind: 'own'; own: PhoneOwn }

/** Why a phone may not come in. `full` and `tooFast` pass; the others do not. */
export type JoinRefusal = 'wrongCode' | 'otherAtelier' | 'kicked' | 'tooFast' | 'full' | 'closed'
export type JoinAnswer = { status: 'joined'; token: string } | { status: 'refused'; code: JoinRefusal }

/** Sub-protocol under which a phone shows its token: the only header that a page may set on a socket. */
export const phoneProtocol = 'tablee-phone'
export const tokenPrefix = 'token.'

/** A phone as the console lists it. */
export type SeatedPhone = {
  id: string
  groupId: string | null
  isSeated: boolean
  firstName: string
  isHere: boolean
}

/** The state of the door, and who came: for consoles, as it changes. */
export type PhoneNews = {
  /** The atelier whose door is open; null: shut. */
  openAtelierId: string | null
  /** Numeric addresses of this computer, most likely first. */
  addresses: string[]
  phones: SeatedPhone[]
}
