import type {
  AtelierId,
  BaseMapId,
  BoardId,
  CommuneId,
  ContributionId,
  GroupId,
  LaneId,
  MapItemId,
  SequenceId,
} from '../ids.ts'
import type { Contribution } from '../rows.ts'

/** How far a place draws people from: drawn around its gommette (none, dashed, double, double with an arrow). */
export type MapReach = 'communal' | 'plusieursCommunes' | 'territoire' | 'auDela'

/** `waiting`: sent by a phone while what arrives is read first; never on the wall before it is kept. */
export type MapItemStatus = 'kept' | 'waiting'

/** A mark on a map, shown as a gommette: a place, an association, an action, a first name. */
export type MapItem = {
  id: MapItemId
  v: number
  atelierId: AtelierId
  sequenceId: SequenceId
  laneId: LaneId
  boardId: BoardId
  /** Printed beside it: the order in which they were put, from 1; unique on its board. */
  number: number
  /** A category of its board's legend; one that is gone from the legend is drawn plain. */
  category: string
  /** What it is called; empty for a plain gommette. */
  label: string
  reach: MapReach
  /** « 5 personnes », from 1. */
  count: number
  groupId: GroupId | null
  /** Where it is said to be; null with `isOutside` false and no point: « sans lieu ». */
  communeId: CommuneId | null
  isOutside: boolean
  /** Where it was put on the plane of its base map; null: laid out inside its commune. */
  x: number | null
  y: number | null
  /** The base map whose plane `x` and `y` are on; null: the schematic one of the communes. */
  baseMapId: BaseMapId | null
  /** The team's note: never on the wall. */
  note: string
  status: MapItemStatus
  /** Cards of other boards that speak of it. */
  contributionIds: ContributionId[]
  /** What its legend asks besides (nature, évolution…), by field name. */
  details: { [field: string]: string }
  capturedFrom: Contribution['capturedFrom']
  capturedAt: number
}
