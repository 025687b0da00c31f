import type { BallotCells, BallotReason } from '../domain/ballots/ballotRows.ts'
import type { BallotAnswer } from '../domain/ballots/ballotSettings.ts'
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

/** How a vote is answered, as much as a phone must know. */
export type PhoneAnswer =
  | {
      kind: 'voices'
      unit: Extract<BallotAnswer, { kind: 'voices' }>['unit']
      allowsNegative: boolean
    }
  | { kind: 'levels'; levels: { id: string; label: string; needsReason: boolean }[] }
  | { kind: 'ranking'; mostRanked: number }
  | { kind: 'criteria'; criteria: { id: string; label: string }[]; most: number }

/** The options of one axis, open now. `round` and `openedAt` name this opening: a voice for another is refused. */
export type PhonePoll = {
  pollId: string
  title: string
  round: number
  openedAt: number
  options: { id: string; text: string; detail: string }[]
  perVoter: number
  mostPerOption: number
  endsAt: number | null
}

export type PhoneVote = {
  boardId: string
  question: string
  answer: PhoneAnswer
  isSecret: boolean
  isOnePerGroup: boolean
  polls: PhonePoll[]
}

/** A map that takes gommettes: what they are, and where they may be said to be. */
export type PhoneMap = {
  boardId: string
  question: string
  /** Whose it is is asked rather than what it is (« Je place mon prénom »). */
  isFirstName: boolean
  categories: { id: string; title: string; shape: GommetteShape }[]
  communes: { id: string; name: string }[]
}

/** What is open to phones now: nothing else of the evening leaves for them. */
export type PhoneNow =
  | { kind: 'look' }
  | { kind: 'contribute'; boards: PhoneBoard[] }
  | { kind: 'gommette'; map: PhoneMap }
  | { kind: 'vote'; votes: PhoneVote[] }

/** What every phone of an atelier is shown, the same for all: built once for each change. */
export type PhoneScene = {
  place: string
  groupWord: GroupWord
  groups: PhoneGroup[]
  now: PhoneNow
  /** When the clock of the room ends (ms since epoch), while it runs. */
  endsAt: number | null
}

/** What a voter chose in one poll, whole: theirs until the close. */
export type PhoneVoice = {
  boardId: string
  pollId: string
  cells: BallotCells
  reasons: BallotReason[]
  isBlank: boolean
  isDone: boolean
}

/** What one phone sent or chose: for it alone. */
export type PhoneOwn = {
  isSeated: boolean
  groupId: string | null
  firstName: string
  /** Its own paroles, the last ones first. */
  sent: { id: string; boardId: string; text: string; state: SubmissionState }[]
  /** Its own voices in the polls that are open. */
  voices: PhoneVoice[]
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
