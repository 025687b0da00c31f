import type { AllTables, TableName } from '../domain/rows.ts'
import type { FeedMessage, Rows } from '../protocol/feedMessage.ts'

export type Tables = { [T in TableName]?: ReadonlyMap<string, AllTables[T]> }

/** What a window knows: the last snapshot plus the feed. Never changed in place: each message gives a new one. */
export type Replica = {
  /** `loading`: nothing yet; `live`: rows are there; `waiting`: no démarche is open, or none is on the wall. */
  state: 'loading' | 'live' | 'waiting'
  epoch: string
  number: number
  demarcheId: string | null
  atelierId: string | null
  tables: Tables
  /** Set while a method is rehearsed on the wall: the instant its picture is of. */
  rehearsalNow?: number
}

export const emptyReplica: Replica = {
  state: 'loading',
  epoch: '',
  number: 0,
  demarcheId: null,
  atelierId: null,
  tables: {},
}

/** The replica after a message; the same function in every window and in the tests of the feed. */
export function applyMessage(replica: Replica, message: FeedMessage): Replica {
  if (message.kind === 'waiting') return { ...emptyReplica, state: 'waiting' }
  if (message.kind === 'snapshot') {
    return {
      state: 'live',
      epoch: message.epoch,
      number: message.number,
      demarcheId: message.demarcheId,
      atelierId: message.atelierId,
      tables: tablesOf(message.rows),
      ...(message.rehearsalNow !== undefined && { rehearsalNow: message.rehearsalNow }),
    }
  }
  const tables: { [table: string]: Map<string, unknown> } = {}
  for (const [table, id, row] of message.changes) {
    tables[table] ??= new Map<string, unknown>(replica.tables[table])
    if (row === null) tables[table]?.delete(id)
    else tables[table]?.set(id, row)
  }
  // Each list holds the rows of the table that names it.
  return { ...replica, number: message.number, tables: { ...replica.tables, ...(tables as Tables) } }
}

/** Rows of a snapshot, by table and id. */
export function tablesOf(rows: Rows): Tables {
  const tables: { [table: string]: Map<string, unknown> } = {}
  for (const [table, list] of Object.entries(rows)) tables[table] = new Map(list.map((row) => [row.id, row]))
  // As above.
  return tables as Tables
}

const lists = new WeakMap<object, readonly unknown[]>()

/** Every row of a table, as one stable list until the table changes. */
export function rowsIn<T extends TableName>(replica: Replica, table: T): readonly AllTables[T][] {
  const rows = replica.tables[table]
  if (!rows) return none
  const known = lists.get(rows)
  if (known) return known as readonly AllTables[T][]
  const list = [...rows.values()]
  lists.set(rows, list)
  return list as readonly AllTables[T][]
}

const none: readonly never[] = []

/** One row by its id. */
export function rowIn<T extends TableName>(
  replica: Replica,
  table: T,
  id: string | null | undefined,
): AllTables[T] | undefined {
  return id === null || id === undefined ? undefined : replica.tables[table]?.get(id)
}
