import type { z } from 'zod'
import type { BallotEntry, BallotTally, BallotVoice } from '../domain/ballots/ballotRows.ts'
import type { Refusal } from '../domain/change.ts'
import type { ContributionId, GroupId } from '../domain/ids.ts'
import type {
  ActivityId,
  Board,
  Cluster,
  Contribution,
  ContributionColour,
  Group,
  GroupWord,
  Placement,
  Sheet,
} from '../domain/rows.ts'
import type { SheetModel } from '../domain/sheets/sheetModel.ts'
import type { BoardTerritory } from './boardTerritory.ts'
import type { NumberedSheet, PaperSupport } from './paperSupport.ts'

/** Translates a key of `shared/text` with its parameters; given by whoever draws. */
export type Translate = (key: string, params?: { [name: string]: string | number }) => string

/** The sign drawn before a slot's title; the word is always beside it (colour is never alone). */
export type SlotSign = 'pepite' | 'rateau' | 'plus' | 'moins' | 'idee' | 'none'

/** A place where contributions may be put on a board: a column, a tier… Capture chips show these, in order. */
export type Slot = { id: string; title: string; subtitle: string; sign: SlotSign; colour: ContributionColour }

export type TextStyle = { font: 'titre' | 'texte'; sizePx: number; weight: number; lineHeightPx: number }

/** How many lines a text takes in a width, and how high it stands. Built from font tables or a canvas. */
export type Measure = (text: string, style: TextStyle, widthPx: number) => { lines: number; heightPx: number }

/** One thing with a position on a board. Coordinates are px from the top left of the board's own frame. */
export type Box = {
  id: string
  kind: 'slot' | 'slotTitle' | 'cluster' | 'clusterTitle' | 'contribution' | 'tier' | 'link'
  slotId: string
  parentId: string | null
  x: number
  y: number
  width: number
  height: number
}

export type Layout = { width: number; height: number; boxes: Box[] }

/** Everything one board shows: its structure, and the rows that sit on it. */
export type BoardContent<Settings, Document> = {
  board: Board
  settings: Settings
  document: Document
  contributions: readonly Contribution[]
  placements: readonly Placement[]
  clusters: readonly Cluster[]
  sheets: readonly Sheet[]
  /** Counts of a vote; its totals; and who voted by phone (`cells` empty: nobody is told what was chosen). */
  ballotEntries: readonly BallotEntry[]
  ballotTallies: readonly BallotTally[]
  ballotVoices: readonly BallotVoice[]
  groups: readonly Group[]
  groupWord: GroupWord
  /** What a map draws; other boards have none. */
  territory?: BoardTerritory
}

/** What an action may need besides the document: ids, never a clock nor chance of its own. */
export type ActionContext = { now: number; newId: <T extends string>() => T; present: number }

/**
 * A piece of the synthesis, in plain terms; `shared/pdf` turns it into a document. Headings are levels below the
 * section's own; one of level 1 begins another chapter, shared with the boards of that heading. People's words are never in an unbreakable block.
 */
export type ReportBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'text' | 'note' | 'missing' }
  /** « 15 petits pas », as the key says it: boards that share its chapter add theirs. */
  | { kind: 'tally'; key: string; count: number; text: string }
  | { kind: 'list'; ordered: boolean; items: { text: string; count?: number; detail?: string }[] }
  | {
      kind: 'columns'
      columns: { title: string; sign: SlotSign; items: { title: string; count: number; lines: string[] }[] }[]
    }
  | { kind: 'table'; head: string[]; rows: string[][]; foot?: string[]; widths?: (number | '*' | 'auto')[] }
  | { kind: 'figures'; figures: { number: string; label: string }[] }
  | { kind: 'quote'; text: string; source: string; groupId: GroupId | null }
  | { kind: 'picture'; svg: string; alt: string; widthMm: number; heightMm: number }

export type ReportSection = {
  /** H1 of the section; the board's heading or title. */
  heading: string
  blocks: ReportBlock[]
  /** What the facilitator might still fill in, in whole sentences, for the list of what is missing. */
  missing: string[]
}

/**
 * One kind of board: its structure (settings, document, actions), its positions, its section in the synthesis.
 * What people say is in tables, never in the document (`ARCHITECTURE.md`, « document or table »).
 */
export type Activity<Settings, Document, Action> = {
  id: ActivityId
  /** Version of its document, 1 at first; `migrations[n - 1]` goes from version n to n + 1. */
  version: number
  migrations: readonly ((document: unknown) => unknown)[]
  settingsSchema: z.ZodType<Settings>
  documentSchema: z.ZodType<Document>
  actionSchema: z.ZodType<Action>
  defaultSettings: Settings
  initialDocument(settings: Settings): Document
  /** The document once the settings of a board already in use have changed; what was done live is kept. */
  afterSettings(document: Document, previous: Settings, settings: Settings): Document
  /** Why these settings may not replace the previous ones now (voting has begun). Default: they may. */
  refuseSettings?(document: Document, previous: Settings, settings: Settings): Refusal | null
  /** Next document, or why not. Pure; the same input gives the same output. */
  apply(document: Document, action: Action, settings: Settings, context: ActionContext): Document | Refusal
  /** Places for contributions, in the order of the capture keys (Ctrl 1 to 6). */
  slots(settings: Settings, document: Document): Slot[]
  /**
   * The slots offered by the capture field of Conduite, when a board has too many to choose from while somebody speaks
   * (a grid); none: what is said waits in the tray. Default: every slot.
   *
   * @param groupNumber the group that speaks; null: everyone together
   */
  captureSlots?(settings: Settings, document: Document, groupNumber: number | null): Slot[]
  /** The round in which what is said now is said, from 1. Default: 1. */
  captureRound?(settings: Settings, document: Document): number
  /**
   * Reads what is captured its own way (« élan x3 » counts three): the text kept, how many times it was said, and the
   * parole that already says the same and counts it, if there is one. Default: a new parole as it was typed.
   *
   * @param said the paroles of this board
   */
  readSaid?(
    typed: string,
    said: readonly Contribution[],
    groupId: GroupId | null,
  ): { text: string; count: number; sameAs: Contribution | null } | Refusal
  /** The only place where things get a position. `widthPx` is the frame; height follows the content. */
  layout(content: BoardContent<Settings, Document>, widthPx: number, measure: Measure): Layout
  /** What the section of this board says, from its whole content. */
  report(content: BoardContent<Settings, Document>, translate: Translate): ReportSection
  /** Whether the wall may show this contribution now (moderation, tier not reached…). Default: not set aside. */
  isOnWall(contribution: Contribution, document: Document): boolean
  /**
   * Names of `Contribution.details` that the wall may show; everything else of them stays in the console.
   * Default: none. Asked again after every change of settings.
   */
  detailsOnWall?(settings: Settings): readonly string[]
  /** Whether the wall may follow the voices of a vote before its close. Default: no. */
  showsVoicesLive?(settings: Settings): boolean
  /** The kinds of structured sheets this board can open. Default: none. */
  sheetModels?(settings: Settings): readonly SheetModel[]
  /**
   * What the tables need on paper, blank: one support after the other. Default: nothing.
   *
   * @param numbered sheets opened and not yet written: each has its own paper, with its number
   * @param territory what a map stands on, when a démarche is open
   */
  supports?(
    settings: Settings,
    translate: Translate,
    numbered?: readonly NumberedSheet[],
    territory?: BoardTerritory,
  ): PaperSupport[]
  /** When not empty, the only contributions of this board that count in totals (an adopted list…). */
  countedIds?(document: Document): ContributionId[]
  /** How many contributions this board adds to the totals, when they are not its paroles (points of reports). */
  countSaid?(content: BoardContent<Settings, Document>): number
  /** What was said here without being a parole (the names of places on a map), word for word, for the annex. */
  listSaid?(content: BoardContent<Settings, Document>, translate: Translate): string[]
  /** Whether this board has something to press while the hall works (counters, tiers…). Default: no. */
  hasLiveControls?(settings: Settings): boolean
  /** What this board does when its lane comes to a step (a tier reached…), as if it had been pressed. Default: nothing. */
  actionAtStep?(step: { title: string }, settings: Settings, document: Document): Action | null
  /** What this board does when its evening goes on after a pause, so that its own deadlines lost nothing. Default: nothing. */
  actionAfterPause?(pausedMs: number, document: Document): Action | null
  /**
   * What a press of « Suivant » or « Précédent » does on this board while the wall shows it, before the steps of its lane
   * (one more line of a result…). Null: the press goes on to the steps. Default: null.
   */
  actionAtPress?(
    toward: 'next' | 'previous',
    content: Pick<BoardContent<Settings, Document>, 'settings' | 'document' | 'ballotTallies'>,
  ): Action | null
}

/** An activity whose types were forgotten, for code that serves them all. Parse before you call. */
export type AnyActivity = Activity<unknown, unknown, unknown>
