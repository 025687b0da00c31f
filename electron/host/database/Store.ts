import type { Statement } from 'better-sqlite3'
import type { AllTables, Row, TableName } from '../../../shared/domain/rows.ts'
import { columnName, sqlTableName } from '../../../shared/domain/tables.ts'
import { Bell } from '../Bell.ts'
import { AnsweredCommands } from './AnsweredCommands.ts'
import { demarcheMigrations, libraryMigrations } from './migrations/index.ts'
import { type Connection, type FileKind, type OpenOptions, openDatabase } from './openDatabase.ts'
import { RememberedRows } from './RememberedRows.ts'
import { deleteSql, getSql, insertSql, rowOf, selectSql, upsertSql, valuesOf } from './rowMapping.ts'

/** Reads of a verb: whole rows, by id or by equal columns. Synchronous, inside the verb's transaction. */
export type Reader = {
  get<T extends TableName>(table: T, id: string | null | undefined): AllTables[T] | undefined
  where<T extends TableName>(table: T, match: Partial<AllTables[T]>): AllTables[T][]
  all<T extends TableName>(table: T): AllTables[T][]
  /** The greatest `orderKey` among these rows, found by an index and not by reading them; null when there is none. */
  lastOrderKey<T extends TableName>(table: T, match: Partial<AllTables[T]>): string | null
}

/** One row of an operation: what it was before, what it is after (null: it was not, or is no longer, there). */
export type JournalChange = [table: TableName, id: string, before: Row | null, after: Row | null]

export type OperationKind = 'do' | 'undo' | 'redo' | 'course'

export type Operation = {
  number: number
  commandId: string
  actorId: string
  name: string
  kind: OperationKind
  at: number
  undoes: number | null
  undoneBy: number | null
  changes: JournalChange[]
}

type OperationRecord = {
  number: number
  command_id: string
  actor_id: string
  name: string
  kind: OperationKind
  at: number
  undoes: number | null
  undone_by: number | null
  changes: string
}

/** How many operations followers can catch up from memory; older ones are read from the file. */
const ringSize = 256

/**
 * One open file: its connection, its prepared statements, the last operations, and the bell that wakes followers.
 * The only class that writes SQL; `gate.ts` is the only caller of its writing methods.
 */
export class Store implements Reader {
  readonly kind: FileKind
  readonly path: string
  epoch: string
  private undoFloor: number
  private readonly database: Connection
  private readonly statements = new Map<string, Statement>()
  private readonly ring: Operation[] = []
  private readonly bell = new Bell()
  private readonly answered = new AnsweredCommands()
  private readonly remembered = new RememberedRows()
  private lastNumber: number
  /** The last row looked for in this transaction that is not there: a verb asks whether an id is new, then the gate. */
  private absentTable: TableName | null = null
  private absentId = ''
  isClosed = false

  constructor(path: string, kind: FileKind, options: OpenOptions) {
    this.path = path
    this.kind = kind
    const migrations = kind === 'demarche' ? demarcheMigrations : libraryMigrations
    this.database = openDatabase(path, kind, migrations, options)
    this.epoch = String(this.database.prepare('select epoch from file_identity').pluck().get())
    this.undoFloor = Number(this.database.prepare('select undo_floor from file_identity').pluck().get())
    this.lastNumber = Number(
      this.database.prepare('select coalesce(max(number), 0) from operations').pluck().get(),
    )
    const answered = this.database.prepare('select command_id, number from operations where number > ?').raw()
    for (const found of answered.iterate(this.lastNumber - ringSize)) {
      // Two columns, as asked.
      const [commandId, number] = found as [string, number]
      this.answered.remember(commandId, number)
    }
  }

  /** Number of the last operation; 0 for a new file. */
  get number(): number {
    return this.lastNumber
  }

  /** Instant of the last operation (ms since epoch); 0 for a new file. */
  get lastChangedAt(): number {
    return Number(this.statement('select coalesce(max(at), 0) from operations').pluck().get())
  }

  /** The connection, for backups and pragmas only. */
  get connection(): Connection {
    return this.database
  }

  statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const made = this.database.prepare(sql)
    this.statements.set(sql, made)
    return made
  }

  get<T extends TableName>(table: T, id: string | null | undefined): AllTables[T] | undefined {
    if (id === null || id === undefined) return undefined
    if (this.absentId === id && this.absentTable === table) return undefined
    return this.remembered.get(table, id, () => {
      const record = this.statement(getSql(table)).get(id)
      if (record !== undefined) return rowOf(table, record)
      this.absentTable = table
      this.absentId = id
      return undefined
    })
  }

  where<T extends TableName>(table: T, match: Partial<AllTables[T]>): AllTables[T][] {
    const { sql, values } = conditionOf(match)
    return this.statement(`${selectSql(table)}${sql} order by id`)
      .all(...values)
      .map((record) => rowOf(table, record))
  }

  lastOrderKey<T extends TableName>(table: T, match: Partial<AllTables[T]>): string | null {
    const { sql, values } = conditionOf(match)
    const found = this.statement(`select max(order_key) from ${sqlTableName(table)}${sql}`)
      .pluck()
      .get(...values)
    return typeof found === 'string' ? found : null
  }

  all<T extends TableName>(table: T): AllTables[T][] {
    return this.where(table, {})
  }

  begin(): void {
    this.absentTable = null
    this.statement('begin immediate').run()
  }

  commit(): void {
    this.statement('commit').run()
  }

  rollback(): void {
    if (this.database.inTransaction) this.statement('rollback').run()
    this.remembered.forgetAll()
  }

  /** A row that is not there yet. */
  insertRow(table: TableName, row: { id: string }): void {
    this.absentTable = null
    this.remembered.forget(table, row.id)
    this.statement(insertSql(table)).run(...valuesOf(table, row))
  }

  writeRow(table: TableName, row: { id: string }): void {
    this.absentTable = null
    this.remembered.forget(table, row.id)
    this.statement(upsertSql(table)).run(...valuesOf(table, row))
  }

  deleteRow(table: TableName, id: string): void {
    this.remembered.forget(table, id)
    this.statement(deleteSql(table)).run(id)
  }

  /** The operation a command became, if it is among the last ones. */
  numberOfCommand(commandId: string): number | undefined {
    return this.answered.numberOf(commandId)
  }

  appendOperation(operation: Operation): void {
    this.statement(
      'insert into operations (number, command_id, actor_id, name, kind, at, undoes, undone_by, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ).run(
      operation.number,
      operation.commandId,
      operation.actorId,
      operation.name,
      operation.kind,
      operation.at,
      operation.undoes,
      null,
      JSON.stringify(operation.changes),
    )
  }

  /**
   * Takes out of every line of the journal, and of memory, what it says of these people (decision 5). What is left of
   * those lines can still be undone.
   */
  forgetPeople(isForgotten: (change: JournalChange) => boolean): void {
    const lines = this.statement(
      `select number, changes from operations where instr(changes, '["people",') > 0 or instr(changes, '["attendances",') > 0`,
    ).all()
    for (const line of lines) {
      // Two columns, as asked; `appendOperation` wrote them.
      const { number, changes } = line as { number: number; changes: string }
      const known = JSON.parse(changes) as JournalChange[]
      const left = known.filter((change) => !isForgotten(change))
      if (left.length === known.length) continue
      this.statement('update operations set changes = ? where number = ?').run(JSON.stringify(left), number)
    }
    for (const operation of this.ring)
      operation.changes = operation.changes.filter((change) => !isForgotten(change))
  }

  /** Writes the whole file anew, so that no page of the disk keeps what was erased. */
  scrub(): void {
    this.database.exec('vacuum')
    this.database.pragma('wal_checkpoint(TRUNCATE)')
  }

  markUndone(number: number, by: number): void {
    this.statement('update operations set undone_by = ? where number = ?').run(by, number)
  }

  /** After the commit: keeps the operations for followers and wakes them. */
  publish(operations: readonly Operation[]): void {
    if (operations.length === 0) return
    for (const operation of operations) {
      this.lastNumber = operation.number
      this.answered.remember(operation.commandId, operation.number)
    }
    this.ring.push(...operations)
    this.ring.splice(0, this.ring.length - ringSize)
    this.ringBell()
  }

  /** Operations after `number`, in order; at most `limit`. */
  operationsAfter(number: number, limit: number): Operation[] {
    const first = this.ring[0]
    if (first && first.number <= number + 1)
      return this.ring.filter((one) => one.number > number).slice(0, limit)
    return this.statement('select * from operations where number > ? order by number limit ?')
      .all(number, limit)
      .map(operationOf)
  }

  /** The actor's last operation that can be undone. */
  lastToUndo(actorId: string): Operation | undefined {
    const record = this.statement(
      "select * from operations where actor_id = ? and number > ? and undone_by is null and kind in ('do', 'redo') order by number desc limit 1",
    ).get(actorId, this.undoFloor)
    return record === undefined ? undefined : operationOf(record)
  }

  /** The actor's last undo that can be redone: none after a newer change of theirs. */
  lastToRedo(actorId: string): Operation | undefined {
    const record = this.statement(
      "select * from operations where actor_id = ? and number > ? and undone_by is null and kind in ('do', 'undo') order by number desc limit 1",
    ).get(actorId, this.undoFloor)
    const operation = record === undefined ? undefined : operationOf(record)
    return operation?.kind === 'undo' ? operation : undefined
  }

  /** Resolves at the next operation, when the file closes, or when `signal` aborts. */
  nextOperation(signal: AbortSignal): Promise<void> {
    return this.isClosed ? Promise.resolve() : this.bell.next(signal)
  }

  ringBell(): void {
    this.bell.ring()
  }

  /** After a restoration: numbers of the life before must not be taken up, nor its changes undone one by one. */
  renewEpoch(epoch: string): void {
    this.statement('update file_identity set epoch = ?, undo_floor = ?').run(epoch, this.lastNumber)
    this.epoch = epoch
    this.undoFloor = this.lastNumber
  }

  close(): void {
    if (this.isClosed) return
    this.isClosed = true
    this.database.pragma('wal_checkpoint(TRUNCATE)')
    this.database.close()
    this.ringBell()
  }
}

/** ` where a = ? and b is null`, and what to bind. */
function conditionOf(match: object): { sql: string; values: unknown[] } {
  const entries = Object.entries(match)
  const conditions = entries.map(([property, value]) =>
    value === null ? `${columnName(property)} is null` : `${columnName(property)} = ?`,
  )
  const values = entries.map(([, value]) => value).filter((value) => value !== null)
  return { sql: conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '', values }
}

function operationOf(found: unknown): Operation {
  // One shape, written by `appendOperation` above.
  const record = found as OperationRecord
  return {
    number: record.number,
    commandId: record.command_id,
    actorId: record.actor_id,
    name: record.name,
    kind: record.kind,
    at: record.at,
    undoes: record.undoes,
    undoneBy: record.undone_by,
    changes: JSON.parse(record.changes),
  }
}
