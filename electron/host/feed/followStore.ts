import { isDeepStrictEqual } from 'node:util'
import { activities } from '../../../shared/activities/index.ts'
import type { AtelierId } from '../../../shared/domain/ids.ts'
import type { AllTables, Contribution, Row, TableName } from '../../../shared/domain/rows.ts'
import { demarcheTableNames, libraryTableNames, tables } from '../../../shared/domain/tables.ts'
import { type Sight, visibleRow, wallTableNames } from '../../../shared/domain/visibility.ts'
import { wallOf } from '../../../shared/domain/wall/changeWall.ts'
import type { FeedMessage, Role, Rows, Since, VisibleChange } from '../../../shared/protocol/feedMessage.ts'
import type { Operation, Reader, Store } from '../database/Store.ts'

/** More behind than this, a follower gets a fresh snapshot instead of everything it missed. */
const catchUpLimit = 500

export type Follower = { role: Role; atelierId: AtelierId | null }

/** What this follower may see at this moment. */
export function sightOf(store: Reader, follower: Follower): Sight {
  const wall = follower.atelierId ? store.get('walls', follower.atelierId) : undefined
  const board = wall?.scene === 'board' ? store.get('boards', wall.boardId) : undefined
  const isOnWall = (contribution: Contribution) => {
    const its = wall?.scene === 'review' ? store.get('boards', contribution.boardId) : board
    return its !== undefined && activities[its.activity].isOnWall(contribution, its.document)
  }
  const detailsOnWall = board ? (activities[board.activity].detailsOnWall?.(board.settings) ?? []) : []
  const showsVoicesLive = board
    ? (activities[board.activity].showsVoicesLive?.(board.settings) ?? false)
    : false
  return {
    role: follower.role,
    atelierId: follower.atelierId,
    wall: wall ?? null,
    detailsOnWall,
    showsVoicesLive,
    isOnWall,
  }
}

/** Everything this follower may see, filtered row by row. */
export function visibleRows(store: Reader, follower: Follower): Rows {
  const sight = sightOf(store, follower)
  const names = follower.role === 'projection' ? wallTableNames : demarcheTableNames
  const rows: Rows = {}
  for (const table of names) collect(store, sight, table, rows)
  return rows
}

function collect<T extends TableName>(store: Reader, sight: Sight, table: T, rows: Rows): void {
  const isOfAtelier = tables[table].scope === 'atelier'
  if (isOfAtelier && sight.atelierId === null) return
  // A table of an atelier has the column; the type of T hides it.
  const match = (isOfAtelier ? { atelierId: sight.atelierId } : {}) as Partial<AllTables[T]>
  const visible: AllTables[T][] = []
  for (const row of store.where(table, match)) {
    const shown = visibleRow(sight, table, row)
    if (shown !== null) visible.push(shown)
  }
  // One list per table of the union.
  if (visible.length > 0) rows[table] = visible as unknown as Rows[T]
}

/** The first message of a follower, or after something changed what it may see. Read in one go: no `await` here. */
export function snapshot(store: Store, follower: Follower): FeedMessage {
  const demarche = store.kind === 'demarche' ? store.all('demarches')[0] : undefined
  const wall = follower.atelierId ? store.get('walls', follower.atelierId) : undefined
  const frozen =
    follower.role === 'projection' && follower.atelierId && wall?.isFrozen
      ? store.get('frozenPictures', follower.atelierId)
      : undefined
  // A frozen picture was made by `visibleRows` for the projection; the mask and the message stay live over it.
  if (store.kind === 'library') return librarySnapshot(store, follower)
  const rows = frozen
    ? { ...(frozen.rows as Rows), walls: thawedWall(frozen.rows as Rows, store, follower) }
    : visibleRows(store, follower)
  return {
    kind: 'snapshot',
    epoch: store.epoch,
    number: store.number,
    demarcheId: demarche?.id ?? null,
    atelierId: follower.atelierId,
    rows,
  }
}

/** The library is one small file, for consoles only. */
function librarySnapshot(store: Store, follower: Follower): FeedMessage {
  const rows: Rows = {}
  const sight: Sight = {
    role: follower.role,
    atelierId: null,
    wall: null,
    detailsOnWall: [],
    showsVoicesLive: false,
    isOnWall: () => false,
  }
  for (const table of libraryTableNames) collect(store, sight, table, rows)
  return {
    kind: 'snapshot',
    epoch: store.epoch,
    number: store.number,
    demarcheId: null,
    atelierId: null,
    rows,
  }
}

function thawedWall(picture: Rows, store: Store, follower: Follower): Rows['walls'] {
  if (!follower.atelierId) return []
  const live = wallOf(follower.atelierId, store.get('walls', follower.atelierId))
  const kept = picture.walls?.[0]
  return [
    {
      ...live,
      scene: kept?.scene ?? live.scene,
      shownAt: kept?.shownAt ?? live.shownAt,
      boardId: kept?.boardId ?? null,
      page: kept?.page ?? 0,
    },
  ]
}

/** Whether an operation touches what the projection's visibility reads: the wall itself, or the board's document. */
function changesSight(operation: Operation, follower: Follower, sight: Sight): boolean {
  if (follower.role !== 'projection') return false
  return operation.changes.some(
    ([table, id]) =>
      (table === 'walls' && id === follower.atelierId) ||
      (table === 'frozenPictures' && id === follower.atelierId) ||
      (table === 'boards' && (id === sight.wall?.boardId || sight.wall?.scene === 'review')),
  )
}

/** What of an operation this follower may see; null when nothing. Looks at before and after. */
export function visiblePart(operation: Operation, sight: Sight): FeedMessage | null {
  const changes: VisibleChange[] = []
  for (const [table, id, before, after] of operation.changes) {
    const seenBefore = before === null ? null : seen(sight, table, before)
    const seenAfter = after === null ? null : seen(sight, table, after)
    if (seenBefore === null && seenAfter === null) continue
    if (sight.role === 'projection' && isSameForWall(seenBefore, seenAfter)) continue
    changes.push([table, id, seenAfter])
  }
  if (changes.length === 0) return null
  // A count that moves, told with who made it move, would say what somebody chose.
  const isVoice = operation.changes.some(([table]) => table === 'ballotVoices')
  return {
    kind: 'changes',
    number: operation.number,
    name: operation.name,
    actorId: isVoice ? '' : operation.actorId,
    changes,
  }
}

/** Apart from its version, a row whose visible columns did not move is no news for the hall. */
function isSameForWall(before: Row | null, after: Row | null): boolean {
  return before !== null && after !== null && isDeepStrictEqual({ ...before, v: 0 }, { ...after, v: 0 })
}

function seen<T extends TableName>(sight: Sight, table: T, row: Row): Row | null {
  // A journal line carries a row of the table it names.
  return visibleRow(sight, table, row as AllTables[T])
}

/**
 * Follows a store: a snapshot (or what was missed since `since`), then each operation as it commits. It holds a
 * cursor and no queue; aborting wakes it so that it ends.
 */
export async function* followStore(
  store: Store,
  follower: Follower,
  since: Since | undefined,
  signal: AbortSignal,
): AsyncGenerator<FeedMessage, void, void> {
  let cursor = 0
  const canResume =
    since !== undefined &&
    since.epoch === store.epoch &&
    since.number <= store.number &&
    store.number - since.number <= catchUpLimit &&
    follower.role === 'console'
  if (canResume) cursor = since.number
  else {
    cursor = store.number
    yield snapshot(store, follower)
  }
  while (!signal.aborted && !store.isClosed) {
    const operations = store.operationsAfter(cursor, 64)
    if (operations.length === 0) {
      await store.nextOperation(signal)
      continue
    }
    const sight = sightOf(store, follower)
    const isFrozen = follower.role === 'projection' && isWallFrozen(store, follower)
    if (
      operations.some((operation) => changesSight(operation, follower, sight)) ||
      store.number - cursor > catchUpLimit
    ) {
      cursor = store.number
      yield snapshot(store, follower)
      continue
    }
    for (const operation of operations) {
      cursor = operation.number
      const message = isFrozen ? null : visiblePart(operation, sight)
      if (message !== null) yield message
    }
  }
}

function isWallFrozen(store: Store, follower: Follower): boolean {
  return follower.atelierId ? (store.get('walls', follower.atelierId)?.isFrozen ?? false) : false
}
