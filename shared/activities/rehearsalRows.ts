import { rowsOfSequence } from '../domain/agenda/sequenceRows.ts'
import type { AtelierId, BoardId, ContributionId, DemarcheId, LaneId, PlacementId } from '../domain/ids.ts'
import type { Language, Method } from '../domain/methods/methodSchema.ts'
import { sequenceDraftOfMethod } from '../domain/methods/sequenceDraftOfMethod.ts'
import type {
  Atelier,
  Board,
  Clock,
  Contribution,
  Demarche,
  Evening,
  Json,
  Lane,
  Placement,
  Sequence,
  Wall,
} from '../domain/rows.ts'
import { wallOf } from '../domain/wall/changeWall.ts'
import type { Rows } from '../protocol/feedMessage.ts'
import { columns } from './columns/activity.ts'
import { activities } from './index.ts'

/** A whole method goes by in this time. */
export const rehearsalMs = 60_000
/** Each step shows its consigne during this share of its time, then its board fills up. */
const consigneShare = 0.45
const mostParoles = 12
const mostCounted = 19

export type Rehearsal = {
  method: Method
  language: Language
  /** When it began (instant), on the clock of whoever plays it. */
  startedAt: number
  /** What people would say: short, plain, the same every time. */
  paroles: readonly string[]
}

/** What the wall shows at one moment of a rehearsal. */
export type RehearsalFrame = {
  rows: Rows
  /** The instant at which the wall draws these rows. */
  now: number
  stepIndex: number
  isOver: boolean
}

const atelierId = 'repetition' as AtelierId
const demarcheId = 'repetition' as DemarcheId

/**
 * The rows a wall would see `elapsedMs` after a rehearsal began: its steps one after the other, their consignes, and the
 * board filling with example paroles, on a clock that plays the wished minutes in one. Nothing of it is ever written.
 */
export function rehearsalFrame(rehearsal: Rehearsal, elapsedMs: number): RehearsalFrame {
  const { method, startedAt } = rehearsal
  const share = Math.min(1, Math.max(0, elapsedMs / rehearsalMs))
  const { stepIndex, stepShare } = stepAt(method, share)
  const parts = partsOf(rehearsal)
  const boards = parts.boards.filter((board) => board.activity !== 'timebox')
  const isBoardShown = boards.length > 0 && stepShare >= consigneShare
  const board = boards[Math.min(boards.length - 1, Math.floor(share * boards.length))]
  const said = board && isBoardShown ? saidOn(board, rehearsal, share) : { contributions: [], placements: [] }
  const evening: Evening = {
    id: atelierId,
    v: 1,
    atelierId,
    state: 'running',
    currentSequenceId: parts.sequence.id,
    startedAt,
    finishedAt: null,
    movedEndAt: null,
    proposalQuietUntilAt: null,
  }
  const clock: Clock = {
    id: parts.sequence.id,
    v: 1,
    atelierId,
    sequenceId: parts.sequence.id,
    laneId: null,
    state: 'running',
    startedAt,
    endsAt: startedAt + rehearsalMs,
    pausedAt: null,
    remainingMs: null,
    endedAt: null,
    plannedMinutes: 1,
    stepIndex: 0,
  }
  // A step is told by the clock of its lane, as in an evening; its seconds would be too few to be read.
  const stepClocks = parts.lanes.map((lane): Clock => ({ ...clock, id: lane.id, laneId: lane.id, stepIndex }))
  const shown = board ? counted(board, share) : undefined
  const rows: Rows = {
    demarches: [parts.demarche],
    ateliers: [parts.atelier],
    sequences: [parts.sequence],
    lanes: parts.lanes,
    boards: parts.boards.map((one) => (one.id === shown?.id ? shown : one)),
    evenings: [evening],
    clocks: [clock, ...stepClocks],
    walls: [wallOfRehearsal(isBoardShown && board ? board.id : null)],
    ...said,
  }
  return { rows, now: startedAt + share * rehearsalMs, stepIndex, isOver: share >= 1 }
}

/** Which step is played at that share of the whole, and how far it has got. */
function stepAt({ steps, minutes }: Method, share: number): { stepIndex: number; stepShare: number } {
  const atMinute = share * minutes.wished
  let before = 0
  for (const [stepIndex, step] of steps.entries()) {
    const endsAtMinute = before + step.minutes
    if (atMinute < endsAtMinute || stepIndex === steps.length - 1) {
      const stepShare = step.minutes === 0 ? 1 : (atMinute - before) / step.minutes
      return { stepIndex, stepShare }
    }
    before = endsAtMinute
  }
  return { stepIndex: 0, stepShare: 0 }
}

type Parts = { demarche: Demarche; atelier: Atelier; sequence: Sequence; lanes: Lane[]; boards: Board[] }

function partsOf({ method, language }: Rehearsal): Parts {
  let count = 0
  const newId = <T extends string>() => {
    count += 1
    // Counted ids stand for minted ones: these rows go nowhere.
    return `repetition-${count}` as T
  }
  const draft = sequenceDraftOfMethod(method, { language })
  const rows = rowsOfSequence(draft, atelierId, 'a0', { now: 0, newId }).flatMap((change) =>
    change.kind === 'put' ? [change] : [],
  )
  const boards = rows.flatMap((change) =>
    change.table === 'boards' ? [boardOf({ ...change.row, v: 1 })] : [],
  )
  const lanes = rows.flatMap((change) => (change.table === 'lanes' ? [{ ...change.row, v: 1 }] : []))
  const [sequence] = rows.flatMap((change) => (change.table === 'sequences' ? [{ ...change.row, v: 1 }] : []))
  if (!sequence) throw new Error('A method makes a sequence')
  const demarche: Demarche = {
    id: demarcheId,
    v: 1,
    title: '',
    territory: '',
    commissioner: '',
    purpose: '',
    groupWord: 'groupe',
    isDemo: true,
    createdAt: 0,
    retentionDay: '',
  }
  const atelier: Atelier = {
    id: atelierId,
    v: 1,
    demarcheId,
    orderKey: 'a0',
    title: '',
    format: 'atelier',
    day: '',
    place: '',
    dayCount: 1,
    timeZone: 'Europe/Paris',
    startTime: '',
    announcedStartTime: '',
    announcedEndTime: '',
    hallUntilTime: '',
    expectedPeople: 24,
    headcounts: {},
    welcomeMessage: '',
    reminder: '',
    kept: '',
    next: '',
  }
  return { demarche, atelier, sequence, lanes, boards }
}

/** A board with the first document of its activity. */
function boardOf(board: Board): Board {
  const activity = activities[board.activity]
  const settings = activity.settingsSchema.safeParse(board.settings)
  const document = activity.initialDocument(settings.success ? settings.data : activity.defaultSettings)
  return {
    ...board,
    settings: (settings.success ? settings.data : activity.defaultSettings) as Json,
    document: document as Json,
    documentVersion: activity.version,
  }
}

/** People told by counters are counted as time goes by. */
function counted(board: Board, share: number): Board {
  if (board.activity !== 'columns') return board
  const settings = columns.settingsSchema.parse(board.settings)
  const document = columns.documentSchema.parse(board.document)
  const counters = Object.fromEntries(
    settings.counters.map(({ id }, index) => [id, Math.round(share * Math.max(3, mostCounted - index * 5))]),
  )
  return { ...board, document: { ...document, counters: { ...document.counters, ...counters } } as Json }
}

/** Example paroles in the places of a board, more of them as time goes by. */
function saidOn(
  board: Board,
  { paroles, startedAt }: Rehearsal,
  share: number,
): { contributions: Contribution[]; placements: Placement[] } {
  const activity = activities[board.activity]
  const slots = activity.slots(board.settings, board.document)
  const count = slots.length === 0 ? 0 : Math.ceil(Math.min(mostParoles, slots.length * 3) * share)
  const contributions = Array.from({ length: count }, (_, index) =>
    paroleOf(board, index, paroles[index % Math.max(1, paroles.length)] ?? '', startedAt),
  )
  const placements = contributions.map(
    (contribution, index): Placement => ({
      id: `repetition-place-${index}` as PlacementId,
      v: 1,
      atelierId,
      boardId: board.id,
      contributionId: contribution.id,
      slot: slots[index % slots.length]?.id ?? '',
      orderKey: `a${index.toString(36)}`,
      clusterId: null,
    }),
  )
  return { contributions, placements }
}

function paroleOf(board: Board, index: number, text: string, capturedAt: number): Contribution {
  return {
    id: `repetition-parole-${index}` as ContributionId,
    v: 1,
    atelierId,
    sequenceId: 'repetition-1' as Contribution['sequenceId'],
    laneId: board.laneId as LaneId,
    boardId: board.id as BoardId,
    text,
    wallTitle: '',
    groupId: null,
    authorClass: '',
    roundIndex: 0,
    polarity: '',
    status: 'brut',
    count: 1,
    agreements: 0,
    colour: 'papier',
    isVerbatim: true,
    capturedFrom: 'direct',
    capturedAt,
    details: {},
  }
}

function wallOfRehearsal(boardId: BoardId | null): Wall {
  return { ...wallOf(atelierId, undefined), v: 1, scene: boardId ? 'board' : 'instruction', boardId }
}
