import type { Locale } from '../text/typography.ts'
import type { BoardContent, Translate } from './activity.ts'

/** Chairs around the table of the countdown: one per minute, or per two or five when they are many. */
export type WallSeats = { total: number; filled: number }

/** The clock as the wall shows it; `text` is « 28:40 », « +2:10 » in overtime. */
export type WallClock = {
  text: string
  state: 'running' | 'warning' | 'overtime' | 'paused' | 'none'
  /** « 20 h 19 » */
  endText: string
  seats: WallSeats
  /** For how long it has been paused; 0 when it runs. */
  pausedForMs?: number
}

/** What the wall gives to the view of a board. A view draws and never acts. */
export type ProjectionProps<Settings = unknown, Document = unknown> = {
  content: BoardContent<Settings, Document>
  /** Counted from 0 by the clicker; past the last page it starts again. */
  page: number
  clock: WallClock | null
  /** The host's time, for deadlines that live in a document (a turn in a queue). */
  nowAt: number
  /** « 19 h 50 », at the upper right of an instruction. */
  nowText?: string
  /** Where we are, in the line above: the question of the lane when it has one, else the title of the sequence. */
  sequenceTitle: string
  /** The question of the lane; empty when it has none. */
  question?: string
  /** A break or a meal: once over, nobody has a sentence to finish. */
  isBreak?: boolean
  consigne: string
  nextTitle: string
  translate: Translate
  locale: Locale
}

/** What Préparer gives to the settings of a board. Every change is whole settings, already valid. */
export type SettingsProps<Settings = unknown> = {
  settings: Settings
  onChange: (settings: Settings) => void
  /** Ids for what is added (a column, a counter). */
  newId: () => string
  translate: Translate
  /** The base maps of the démarche, for a map to choose from. */
  baseMaps?: readonly { id: string; title: string }[]
}
