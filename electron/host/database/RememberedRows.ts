import type { AllTables, TableName } from '../../../shared/domain/rows.ts'

/** Rows that every command and every follower asks for, few and seldom written: their JSON is read once. */
const rememberedTables: ReadonlySet<TableName> = new Set(['boards', 'lanes', 'walls'])

/** The last content of some rows, as the store that alone writes them knows it. Frozen, for it is given to many. */
export class RememberedRows {
  private readonly rows = new Map<string, AllTables[TableName] | undefined>()

  /** The row as it is, read by `read` when it is not remembered. */
  get<T extends TableName>(
    table: T,
    id: string,
    read: () => AllTables[T] | undefined,
  ): AllTables[T] | undefined {
    if (!rememberedTables.has(table)) return read()
    const key = `${table} ${id}`
    // Under the name of a table stand only rows of that table.
    if (this.rows.has(key)) return this.rows.get(key) as AllTables[T] | undefined
    const row = read()
    deepFreeze(row)
    this.rows.set(key, row)
    return row
  }

  forget(table: TableName, id: string): void {
    if (rememberedTables.has(table)) this.rows.delete(`${table} ${id}`)
  }

  /** After a rollback: what was read in between may never have been. */
  forgetAll(): void {
    this.rows.clear()
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
}
