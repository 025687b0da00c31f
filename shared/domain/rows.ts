/**
 * The rows of a démarche file, as every layer knows them. One type per table of `tables.ts`.
 * Instants (`…At`) are milliseconds since the epoch; days are `AAAA-MM-JJ`; times are `HH:MM` on the wall clock
 * of the atelier's time zone; durations are whole minutes. `v` is the number of the operation that wrote the row.
 */
import type { BallotTables } from './ballots/ballotRows.ts'
import type {
  ActorId,
  AtelierId,
  BoardId,
  ClusterId,
  CommuneId,
  ContributionId,
  DemarcheId,
  GroupId,
  LaneId,
  OriginId,
  OutputId,
  PlacementId,
  SequenceId,
  SheetId,
} from './ids.ts'
import type { MapTables } from './maps/mapRows.ts'
import type { PeopleTables } from './people/peopleRows.ts'
import type { PhoneTables } from './phones/phoneRows.ts'
import type { SheetValue } from './sheets/sheetModel.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** How the démarche calls its small groups, and the people's approach (decision 29). */
export type GroupWord = 'groupe' | 'tablee'

export type Demarche = {
  id: DemarcheId
  v: number
  title: string
  territory: string
  commissioner: string
  purpose: string
  groupWord: GroupWord
  isDemo: boolean
  createdAt: number
  /** Day after which personal data should be erased; empty when nobody chose one. */
  retentionDay: string
}

export type Atelier = {
  id: AtelierId
  v: number
  demarcheId: DemarcheId
  orderKey: string
  title: string
  /** What the cover calls it: « Atelier », « Séminaire »… */
  format: 'atelier' | 'seminaire'
  day: string
  /** How many days it lasts, one after the other, from `day` on. */
  dayCount: number
  place: string
  timeZone: string
  /** When the doors open; sequences start from here. */
  startTime: string
  /** What the poster announced as the beginning; empty when it is `startTime`. */
  announcedStartTime: string
  /** The end that was announced, on its last day. */
  announcedEndTime: string
  /** Until when the hall is rented on its last day; empty when it is ours for the night. */
  hallUntilTime: string
  expectedPeople: number
  /** People counted at the door by category, when nobody keeps a list; attendances win where they exist. */
  headcounts: { [category: string]: number }
  welcomeMessage: string
  /** « Rappel de la démarche », « Ce que nous retenons », « Et maintenant ? »: typed by the facilitator, line by line. */
  reminder: string
  kept: string
  next: string
}

export type SequenceKind = 'plenary' | 'groups' | 'break' | 'meal'

export type Sequence = {
  id: SequenceId
  v: number
  atelierId: AtelierId
  orderKey: string
  title: string
  kind: SequenceKind
  objective: string
  lead: string
  material: string
  /** « À dire, à faire »: the team's notes, one per line, never on the wall. */
  notes: string
  /** Lines that are ticked, by index. */
  notesDone: number[]
  wishedMinutes: number
  minimumMinutes: number
  maximumMinutes: number
  /** A butée: the wall-clock time at which it must start (`HH:MM`), or empty. */
  fixedTime: string
  /**
   * Days after the first one, for the sequence that opens a following day: it always has a `fixedTime`. Those after it
   * belong to the same day, and have 0.
   */
  dayOffset: number
  isOptional: boolean
}

/** A timed part of a lane; minutes add up to the sequence. */
export type Step = {
  id: string
  title: string
  minutes: number
  consigne: string
  /** The same in easy French, for the wall when the room asks for it; empty when nobody wrote it. */
  consigneFacile: string
  isOptional: boolean
}

export type Lane = {
  id: LaneId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId
  orderKey: string
  /** Null: everyone. */
  groupId: GroupId | null
  /** Glossary identifier of the method, e.g. `pepitesRateaux`; empty when the lane has none. */
  methodId: string
  /** The question or theme of this lane, e.g. « Où se croise-t-on ? ». */
  title: string
  /** What the wall tells people to do, one or two lines. */
  consigne: string
  /** Its twin in easy French; empty when nobody wrote it. */
  consigneFacile: string
  /** A shorter wording for the wall when the consigne is long. */
  wallTitle: string
  facilitator: string
  minutes: number
  steps: Step[]
}

export type ActivityId =
  | 'timebox'
  | 'columns'
  | 'pyramid'
  | 'open-space'
  | 'matrix'
  | 'sheets'
  | 'words'
  | 'map'
  | 'ballot'

export type Board = {
  id: BoardId
  v: number
  atelierId: AtelierId
  laneId: LaneId
  orderKey: string
  activity: ActivityId
  title: string
  /** Heading of its section in the synthesis; empty: the board's title. */
  heading: string
  settings: Json
  document: Json
  documentVersion: number
  frozenAt: number | null
}

export type GommetteShape =
  | 'rond'
  | 'carre'
  | 'triangle'
  | 'losange'
  | 'etoile'
  | 'hexagone'
  | 'croix'
  | 'goutte'

export type Group = {
  id: GroupId
  v: number
  atelierId: AtelierId
  orderKey: string
  number: number
  name: string
  shape: GommetteShape
}

export type Commune = {
  id: CommuneId
  v: number
  code: string
  name: string
  population: number
  /** Column and row of the schematic tile map, and centre in 0..1000. */
  tileColumn: number
  tileRow: number
  x: number
  y: number
}

export type ParticipantCategory =
  | 'elu'
  | 'associatifPro'
  | 'habitant'
  | 'technicien'
  | 'institution'
  | 'invite'
  | 'animation'

export type ContributionStatus = 'brut' | 'retenu' | 'reporte' | 'ecarte'
export type Polarity = 'positif' | 'neutre' | 'manque' | 'crainte' | 'souhait' | ''
export type ContributionColour = 'papier' | 'or' | 'ciel' | 'dragee' | 'eau'

/** One line that somebody said, word for word. */
export type Contribution = {
  id: ContributionId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId
  laneId: LaneId
  /** The board of its lane on which it was said. Its place there is a `Placement`. */
  boardId: BoardId
  text: string
  wallTitle: string
  groupId: GroupId | null
  /** Class of the person who spoke, when it was asked; never their name. */
  authorClass: ParticipantCategory | ''
  roundIndex: number
  polarity: Polarity
  status: ContributionStatus
  /** « ×n »: identical paroles merged, 1 by default, 99 at most. */
  count: number
  /** « +n »: hands that agreed; an optional counter, never the headline. */
  agreements: number
  colour: ContributionColour
  isVerbatim: boolean
  capturedFrom: 'direct' | 'papier' | 'photo' | 'import' | 'telephone'
  capturedAt: number
  /** What its method asks besides the text (commune, kind of announcement…), by field name. */
  details: { [field: string]: string }
}

/** Where a contribution sits on a board. A contribution without a placement is in the tray « À ranger ». */
export type Placement = {
  id: PlacementId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  contributionId: ContributionId
  slot: string
  orderKey: string
  clusterId: ClusterId | null
}

/** A set of contributions with the same meaning. Its headline is the sum of their `count`. */
export type Cluster = {
  id: ClusterId
  v: number
  atelierId: AtelierId
  boardId: BoardId
  slot: string
  orderKey: string
  title: string
  colour: ContributionColour
}

/** Expected (printed, nothing in it), being written, or handed in. */
export type SheetStatus = 'attendu' | 'brouillon' | 'rendu'

/** A structured sheet: a fiche action, a portrait, a compte rendu… Its questions are those of its model. */
export type Sheet = {
  id: SheetId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId
  laneId: LaneId
  boardId: BoardId
  /** Printed on the paper; unique in its atelier, so that a sheet comes back by its number alone. */
  number: number
  /** Which of the models of its board. */
  model: string
  title: string
  groupId: GroupId | null
  /** The topic it reports on, the parole it develops, or null. */
  contributionId: ContributionId | null
  status: SheetStatus
  fields: { [field: string]: SheetValue }
  /** Answers that may name somebody: never on the wall. */
  privateFields: { [field: string]: SheetValue }
  filledFrom: Contribution['capturedFrom']
  changedAt: number
}

/** Something an evening produced and another may take up: an intention, an action, an article… */
export type Output = {
  id: OutputId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId | null
  kind: string
  orderKey: string
  title: string
  detail: string
  status: ContributionStatus
}

/** « Made from »: one row per source of an output, whatever the source is (decision 8). */
export type Origin = {
  id: OriginId
  v: number
  outputId: OutputId
  sourceTable: string
  sourceId: string
}

export type Actor = { id: ActorId; v: number; kind: 'device' | 'phone'; name: string; createdAt: number }

export type EveningState = 'ready' | 'running' | 'finished'

/** The course of one atelier; its id is the atelier's. */
export type Evening = {
  id: AtelierId
  v: number
  atelierId: AtelierId
  state: EveningState
  currentSequenceId: SequenceId | null
  startedAt: number | null
  finishedAt: number | null
  /** End the room was last told, when the facilitator moved it (instant), or null: the announced end. */
  movedEndAt: number | null
  /** Until when a refused proposal stays away. */
  proposalQuietUntilAt: number | null
}

export type ClockState = 'upcoming' | 'running' | 'paused' | 'done' | 'skipped'

/**
 * A clock: one per sequence (id = the sequence's) and, when a lane runs its own, one per lane (id = the lane's).
 * Deadlines, never ticks: a running clock has `endsAt`, a paused one `remainingMs` (negative in overtime).
 */
export type Clock = {
  id: SequenceId | LaneId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId
  laneId: LaneId | null
  state: ClockState
  startedAt: number | null
  endsAt: number | null
  pausedAt: number | null
  remainingMs: number | null
  endedAt: number | null
  /** Minutes decided for it (the agenda's, then what the evening changed). */
  plannedMinutes: number
  /** Step under way, for a sequence or a lane with steps. */
  stepIndex: number
}

export type WallScene = 'welcome' | 'instruction' | 'board' | 'schedule' | 'review' | 'thanks'

/** What the hall sees; its id is the atelier's. */
export type Wall = {
  id: AtelierId
  v: number
  atelierId: AtelierId
  scene: WallScene
  /** When that scene was put on the wall: a slow show counts its slides from there. */
  shownAt: number
  boardId: BoardId | null
  isMasked: boolean
  isFrozen: boolean
  /** Whether the wall asks in easy French wherever a consigne has that twin. */
  isEasy: boolean
  message: string
  page: number
  /** Distance of the last row and height of the image, in metres. */
  lastRowM: number
  imageHeightM: number
}

/** The picture kept while the wall is frozen: the rows the hall was seeing (decision 12). */
export type FrozenPicture = { id: AtelierId; v: number; atelierId: AtelierId; rows: Json }

/** A démarche known to this computer, in the library file. */
export type ShelfItem = {
  id: DemarcheId
  v: number
  path: string
  title: string
  territory: string
  isDemo: boolean
  state: 'active' | 'archived' | 'deleted'
  openedAt: number
  changedAt: number
  /** A summary for the home: one line per atelier. */
  ateliers: {
    id: string
    title: string
    day: string
    place: string
    startTime: string
    state: EveningState
    people: number
    sequenceCount: number
    /** Minutes after the announced end, after the hour of the hall; null when nobody said which. */
    endGapMinutes: number | null
    hallGapMinutes: number | null
    /** Sequences that are not breaks and whose lanes tell the room nothing to do yet. */
    withoutConsigne: number
  }[]
}

/** A preference of this computer, in the library file: id is its name. */
export type Preference = { id: string; v: number; value: Json }

/** A method the facilitator wrote or adapted, in the library file; `content` obeys the method schema. */
export type PersonalMethod = { id: string; v: number; content: Json }

export type DemarcheTables = {
  demarches: Demarche
  ateliers: Atelier
  sequences: Sequence
  lanes: Lane
  boards: Board
  groups: Group
  communes: Commune
  contributions: Contribution
  placements: Placement
  clusters: Cluster
  sheets: Sheet
  outputs: Output
  origins: Origin
  actors: Actor
  evenings: Evening
  clocks: Clock
  walls: Wall
  frozenPictures: FrozenPicture
  methods: PersonalMethod
} & PeopleTables &
  MapTables &
  BallotTables &
  PhoneTables

export type LibraryTables = {
  shelfItems: ShelfItem
  preferences: Preference
  personalMethods: PersonalMethod
  actors: Actor
}

export type AllTables = DemarcheTables & LibraryTables
export type TableName = keyof AllTables
export type Row = AllTables[TableName]
