import type { WallClock } from '../../shared/activities/projectionProps.ts'
import type { BoardId } from '../../shared/domain/ids.ts'
import type { Door } from '../../shared/domain/phones/phoneRows.ts'
import type { GommetteShape, SequenceKind } from '../../shared/domain/rows.ts'

/** One lane of a sequence whose groups each have their own question. */
export type LanePicture = {
  id: string
  group: { shape: GommetteShape; number: number; name: string } | null
  question: string
  /** « 12:30 », when the group has a clock of its own. */
  clockText: string
}

export type ScheduleLine = {
  id: string
  timeText: string
  /** Empty: the end of the evening. */
  title: string
  state: 'done' | 'current' | 'upcoming'
  isBreak: boolean
}

/** What the wall says of the phones’ door. */
export type WallDoor = Pick<
  Door,
  'address' | 'port' | 'code' | 'wifiName' | 'wifiPassword' | 'wifiQr' | 'pageQr'
>

/** What is drawn, without its words: each scene with what it needs. */
export type ScenePicture =
  | { kind: 'masked' }
  | { kind: 'waiting' }
  | {
      kind: 'welcome'
      /** « 18 h 30 »; a countdown in the last five minutes; `soon` when the hour has just passed. */
      start: { kind: 'at' | 'in'; text: string } | { kind: 'soon' } | null
      message: string
      /** How phones come in, while their door is open. */
      door: WallDoor | null
    }
  | {
      kind: 'instruction'
      sequenceTitle: string
      sequenceKind: SequenceKind
      /** The question of the lane, above its consigne; empty when there is none, or when it is the consigne. */
      question: string
      consigne: string
      clock: WallClock | null
      nextTitle: string
    }
  | {
      kind: 'lanes'
      sequenceTitle: string
      /** What all the groups have in common; empty when nothing. */
      common: string
      lanes: LanePicture[]
      clock: WallClock | null
    }
  | {
      kind: 'board'
      boardId: BoardId
      /** Whose board it is, when several groups work side by side. */
      group: LanePicture['group']
      sequenceTitle: string
      isBreak: boolean
      /** The question the board answers; empty when there is none, or when it is the consigne. */
      question: string
      consigne: string
      clock: WallClock | null
      nextTitle: string
    }
  | { kind: 'schedule'; lines: ScheduleLine[] }
  /** « Voici ce que vous avez produit »: how many paroles, on how many boards. */
  | { kind: 'review'; contributions: number; boards: number }
  | { kind: 'thanks'; next: { day: string; timeText: string; place: string } | null }
