import { activities } from '../activities/index.ts'
import type { AtelierId } from '../domain/ids.ts'
import type { AllTables, Board, Contribution, TableName } from '../domain/rows.ts'
import { type Sight, visibleRow, wallTableNames } from '../domain/visibility.ts'
import { wallOf } from '../domain/wall/changeWall.ts'
import type { Rows } from '../protocol/feedMessage.ts'
import { type Replica, rowIn, type Tables, tablesOf } from './Replica.ts'

/** What was kept of a table, for the same rows and the same sight: a preview is drawn at each feed message. */
const kept = new WeakMap<object, { key: readonly unknown[]; rows: ReadonlyMap<string, unknown> }>()

/**
 * What the wall of this atelier knows, out of what a console knows: the same rows, filtered by the same visibility.
 * A frozen wall gives the picture it was frozen on; its mask and its message stay live, as in the feed.
 */
export function projectionReplica(replica: Replica, atelierId: AtelierId): Replica {
  const wall = wallOf(atelierId, rowIn(replica, 'walls', atelierId))
  const frozen = wall.isFrozen ? rowIn(replica, 'frozenPictures', atelierId) : undefined
  if (frozen) {
    // A frozen picture was made of rows by the host.
    const picture = frozen.rows as unknown as Rows
    const { scene, shownAt, boardId, page } = picture.walls?.[0] ?? {
      scene: wall.scene,
      shownAt: wall.shownAt,
      boardId: null,
      page: 0,
    }
    return {
      ...replica,
      atelierId,
      tables: tablesOf({ ...picture, walls: [{ ...wall, scene, shownAt, boardId, page }] }),
    }
  }
  const board = wall.scene === 'board' ? rowIn(replica, 'boards', wall.boardId) : undefined
  const sight = wallSight(replica, atelierId, wall, board)
  const key = [atelierId, wall.scene, wall.boardId, wall.scene === 'review' ? replica.tables.boards : board]
  const tables: { [table: string]: ReadonlyMap<string, unknown> } = {}
  for (const table of wallTableNames) {
    const rows = replica.tables[table]
    if (rows) tables[table] = visibleOf(sight, table, rows, key)
  }
  // Each map holds the rows of the table that names it.
  return { ...replica, atelierId, tables: tables as Tables }
}

function wallSight(
  replica: Replica,
  atelierId: AtelierId,
  wall: Sight['wall'],
  board: Board | undefined,
): Sight {
  const isOnWall = (contribution: Contribution) => {
    const its = wall?.scene === 'review' ? rowIn(replica, 'boards', contribution.boardId) : board
    return its !== undefined && activities[its.activity].isOnWall(contribution, its.document)
  }
  const detailsOnWall = board ? (activities[board.activity].detailsOnWall?.(board.settings) ?? []) : []
  const showsVoicesLive = board
    ? (activities[board.activity].showsVoicesLive?.(board.settings) ?? false)
    : false
  return { role: 'projection', atelierId, wall, detailsOnWall, showsVoicesLive, isOnWall }
}

function visibleOf<T extends TableName>(
  sight: Sight,
  table: T,
  rows: ReadonlyMap<string, AllTables[T]>,
  key: readonly unknown[],
): ReadonlyMap<string, unknown> {
  const known = kept.get(rows)
  if (known?.key.every((part, index) => part === key[index])) return known.rows
  const visible = new Map<string, unknown>()
  for (const [id, row] of rows) {
    const shown = visibleRow(sight, table, row)
    if (shown !== null) visible.set(id, shown)
  }
  kept.set(rows, { key, rows: visible })
  return visible
}
