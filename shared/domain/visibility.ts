import type { Role } from '../protocol/feedMessage.ts'
import type { BallotEntry, BallotTally, BallotVoice } from './ballots/ballotRows.ts'
import type { AtelierId } from './ids.ts'
import type { AllTables, Contribution, Row, TableName, Wall } from './rows.ts'
import { type ColumnKind, tables } from './tables.ts'

/**
 * What a follower may see, and what that depends on. Whatever changes one of these gives the followers concerned a
 * fresh snapshot (decision 9), so between two of them filtering with today's rules is exact.
 */
export type Sight = {
  role: Role
  atelierId: AtelierId | null
  /** The wall of that atelier, for the projection: its scene and board decide what may leave. */
  wall: Pick<Wall, 'scene' | 'boardId'> | null
  /** Details of a parole that the board on the wall may show (`Activity.detailsOnWall`). */
  detailsOnWall: readonly string[]
  /** Whether the vote on the wall shows its counts before the close (`Activity.showsVoicesLive`). */
  showsVoicesLive: boolean
  /** Whether the activity of its board lets a contribution be shown (moderation, a tier not reached). */
  isOnWall: (contribution: Contribution) => boolean
}

/**
 * Columns that may reach the hall's wall, table by table. Denied by default: a new table or column stays hidden
 * until somebody adds it here. Nobody's name, no note of the team, nothing of the tray.
 */
const wallColumns: { [T in TableName]?: readonly (keyof AllTables[T])[] } = {
  demarches: ['title', 'territory', 'groupWord'],
  ateliers: [
    'demarcheId',
    'orderKey',
    'title',
    'format',
    'day',
    'dayCount',
    'place',
    'timeZone',
    'startTime',
    'announcedStartTime',
    'announcedEndTime',
    'welcomeMessage',
  ],
  sequences: ['atelierId', 'orderKey', 'title', 'kind', 'wishedMinutes', 'fixedTime', 'dayOffset'],
  lanes: [
    'atelierId',
    'sequenceId',
    'orderKey',
    'groupId',
    'methodId',
    'title',
    'consigne',
    'consigneFacile',
    'wallTitle',
    'minutes',
    'steps',
  ],
  boards: ['atelierId', 'laneId', 'orderKey', 'activity', 'title', 'settings', 'document', 'documentVersion'],
  groups: ['atelierId', 'orderKey', 'number', 'name', 'shape'],
  contributions: [
    'atelierId',
    'sequenceId',
    'laneId',
    'boardId',
    'text',
    'wallTitle',
    'groupId',
    'roundIndex',
    'polarity',
    'status',
    'count',
    'agreements',
    'colour',
  ],
  baseMaps: [
    'orderKey',
    'kind',
    'title',
    'attribution',
    'height',
    'bounds',
    'coarseHash',
    'fineHash',
    'imageHash',
    'zooms',
    'layers',
    'controlPoints',
  ],
  placements: ['atelierId', 'boardId', 'contributionId', 'slot', 'orderKey', 'clusterId'],
  clusters: ['atelierId', 'boardId', 'slot', 'orderKey', 'title', 'colour'],
  sheets: [
    'atelierId',
    'sequenceId',
    'laneId',
    'boardId',
    'number',
    'model',
    'title',
    'groupId',
    'contributionId',
    'status',
    'fields',
    'changedAt',
  ],
  communes: ['code', 'name', 'tileColumn', 'tileRow', 'x', 'y'],
  mapItems: [
    'atelierId',
    'boardId',
    'number',
    'category',
    'label',
    'reach',
    'count',
    'groupId',
    'communeId',
    'isOutside',
    'x',
    'y',
    'baseMapId',
    'status',
  ],
  // Nothing of what was counted before the close; `visibleRow` adds it where the vote is shown live.
  ballotEntries: ['atelierId', 'boardId', 'pollId', 'round', 'way', 'voters', 'state'],
  ballotTallies: [
    'atelierId',
    'boardId',
    'pollId',
    'round',
    'state',
    'voters',
    'blanks',
    'spoilt',
    'cells',
    'byWay',
    'byCollege',
    'byGroup',
    'closedAt',
  ],
  evenings: ['atelierId', 'state', 'currentSequenceId', 'startedAt', 'finishedAt', 'movedEndAt'],
  clocks: [
    'atelierId',
    'sequenceId',
    'laneId',
    'state',
    'startedAt',
    'endsAt',
    'pausedAt',
    'remainingMs',
    'endedAt',
    'plannedMinutes',
    'stepIndex',
  ],
  doors: ['atelierId', 'isOpen', 'address', 'port', 'code', 'wifiName', 'wifiPassword', 'wifiQr', 'pageQr'],
  walls: [
    'atelierId',
    'scene',
    'shownAt',
    'boardId',
    'isMasked',
    'isFrozen',
    'isEasy',
    'message',
    'page',
    'lastRowM',
    'imageHeightM',
  ],
}

const empty: { [K in ColumnKind]: unknown } = {
  text: '',
  'text?': null,
  integer: 0,
  'integer?': null,
  real: 0,
  'real?': null,
  boolean: false,
  json: null,
}

/** Tables the wall may receive at all. */
export const wallTableNames = Object.keys(wallColumns) as TableName[]

/** A copy of the row with only what the wall may see, the rest left empty; the row itself is never edited. */
function rowForWall<T extends TableName>(table: T, row: AllTables[T]): AllTables[T] {
  const known = copies.get(row)
  // A row belongs to one table, and is never edited.
  if (known) return known as unknown as AllTables[T]
  const copy = copyForWall(table, row)
  copies.set(row, copy)
  return copy
}

const copies = new WeakMap<Row, Row>()

function copyForWall<T extends TableName>(table: T, row: AllTables[T]): AllTables[T] {
  const shown = new Set<PropertyKey>(wallColumns[table] ?? [])
  const copy: Record<string, unknown> = {}
  for (const [column, kind] of Object.entries<ColumnKind>(tables[table].columns)) {
    const value = (row as unknown as Record<string, unknown>)[column]
    copy[column] = column === 'id' || column === 'v' || shown.has(column) ? value : empty[kind]
  }
  // The copy has every column of its table.
  return copy as unknown as AllTables[T]
}

/** What of a row may leave for this follower: a copy, or null when nothing may. */
export function visibleRow<T extends TableName>(
  sight: Sight,
  table: T,
  row: AllTables[T],
): AllTables[T] | null {
  if (!isInScope(sight, table, row)) return null
  // Narrowed by the table's name, here and below.
  if (table === 'ballotVoices') {
    const voice = row as unknown as BallotVoice
    const isTold = sight.role === 'console' && voice.kind !== 'live'
    return isTold ? (withoutChoice(voice) as unknown as AllTables[T]) : null
  }
  if (sight.role === 'console') return row
  if (!(table in wallColumns)) return null
  if (!isOnTheWall(sight, table, row)) return null
  const copy = rowForWall(table, row)
  if (table === 'ballotEntries') {
    const { cells, blanks } = row as unknown as BallotEntry
    return { ...copy, reasons: [], ...(sight.showsVoicesLive ? { cells, blanks } : { cells: {} }) }
  }
  if (table === 'ballotTallies') return { ...copy, reasons: [] }
  if (table !== 'contributions' || sight.detailsOnWall.length === 0) return copy
  // Narrowed by the table's name.
  return withDetails(row as unknown as Contribution, sight.detailsOnWall) as unknown as AllTables[T]
}

/** Who voted, never what: even after the close, and even for the console (decision 16). */
function withoutChoice(voice: BallotVoice): BallotVoice {
  const known = hidden.get(voice)
  if (known) return known
  const copy = { ...voice, cells: {}, reasons: [], isBlank: false }
  hidden.set(voice, copy)
  return copy
}

const hidden = new WeakMap<BallotVoice, BallotVoice>()

/** The copy for the wall of a parole, with the details its board may show; the same copy for the same names. */
function withDetails(row: Contribution, names: readonly string[]): Contribution {
  const key = names.join(' ')
  const known = detailed.get(row)
  if (known?.key === key) return known.copy
  const details = Object.fromEntries(Object.entries(row.details).filter(([name]) => names.includes(name)))
  const copy = { ...rowForWall('contributions', row), details }
  detailed.set(row, { key, copy })
  return copy
}

const detailed = new WeakMap<Contribution, { key: string; copy: Contribution }>()

function isInScope(sight: Sight, table: TableName, row: Row): boolean {
  const { scope } = tables[table]
  if (scope === 'library') return sight.role === 'console'
  if (scope === 'atelier') return 'atelierId' in row && row.atelierId === sight.atelierId
  // « Merci. » tells when people meet again: the days of the other ateliers leave with that scene only.
  if (sight.role === 'projection' && table === 'ateliers')
    return row.id === sight.atelierId || sight.wall?.scene === 'thanks'
  if (sight.role === 'projection' && table === 'evenings') return row.id === sight.atelierId
  return true
}

/** The tables whose rows reach the wall only with the board that is on it; with all of them when it shows what was produced. */
function isOnTheWall<T extends TableName>(sight: Sight, table: T, row: AllTables[T]): boolean {
  const isShown = (boardId: string) =>
    sight.wall?.scene === 'review' || (sight.wall?.scene === 'board' && sight.wall.boardId === boardId)
  if (table === 'doors') return 'isOpen' in row && row.isOpen
  if (table === 'boards') return isShown(row.id)
  if (table === 'placements' || table === 'clusters' || table === 'sheets')
    return 'boardId' in row && row.boardId !== null && isShown(row.boardId)
  if (table === 'mapItems')
    return 'status' in row && row.status === 'kept' && 'boardId' in row && isShown(row.boardId as string)
  if (table === 'ballotEntries' || table === 'ballotTallies') {
    const cast = row as unknown as BallotEntry | BallotTally
    return isShown(cast.boardId) && cast.state !== 'aside' && cast.state !== 'superseded'
  }
  if (table === 'contributions') {
    // Narrowed by the table's name.
    const contribution = row as unknown as Contribution
    return isShown(contribution.boardId) && contribution.status !== 'ecarte' && sight.isOnWall(contribution)
  }
  return true
}
