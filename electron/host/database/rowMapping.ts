import type { AllTables, TableName } from '../../../shared/domain/rows.ts'
import { columnName, sqlTableName, tables } from '../../../shared/domain/tables.ts'

type Mapping = {
  properties: string[]
  upsertSql: string
  deleteSql: string
  selectSql: string
  getSql: string
  toValues: (row: Record<string, unknown>) => unknown[]
  toRow: (record: readonly unknown[]) => Record<string, unknown>
}

/** One mapping per table, generated once from `shared/domain/tables.ts`: SQL text, row → values, record → row. */
const mappings = new Map<TableName, Mapping>()

function mappingOf(table: TableName): Mapping {
  const known = mappings.get(table)
  if (known) return known
  const columns = Object.entries<string>(tables[table].columns)
  const properties = columns.map(([property]) => property)
  const kinds = columns.map(([, kind]) => kind)
  const names = properties.map(columnName)
  const sqlName = sqlTableName(table)
  const mapping: Mapping = {
    properties,
    upsertSql: `insert into ${sqlName} (${names.join(', ')}) values (${names.map(() => '?').join(', ')}) on conflict (id) do update set ${names
      .filter((name) => name !== 'id')
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')}`,
    deleteSql: `delete from ${sqlName} where id = ?`,
    selectSql: `select ${names.join(', ')} from ${sqlName}`,
    getSql: `select ${names.join(', ')} from ${sqlName} where id = ?`,
    toValues: (row) =>
      columns.map(([property, kind]) => {
        const value = row[property]
        if (kind === 'boolean') return value ? 1 : 0
        if (kind === 'json') return JSON.stringify(value ?? null)
        return value ?? null
      }),
    toRow: (record) => {
      const row: Record<string, unknown> = {}
      for (let index = 0; index < columns.length; index += 1) {
        const value = record[index]
        const kind = kinds[index]
        row[properties[index] ?? ''] =
          kind === 'boolean' ? value === 1 : kind === 'json' ? JSON.parse(String(value)) : value
      }
      return row
    },
  }
  mappings.set(table, mapping)
  return mapping
}

/** Insert-or-replace of a whole row by id. */
export const upsertSql = (table: TableName): string => mappingOf(table).upsertSql
export const deleteSql = (table: TableName): string => mappingOf(table).deleteSql
/** `select …` of every column, without a `where`. */
export const selectSql = (table: TableName): string => mappingOf(table).selectSql

/** `select …` of every column of the row with that id. */
export const getSql = (table: TableName): string => mappingOf(table).getSql

/** Values in the order of `upsertSql`. Booleans become 0 or 1, JSON becomes text. */
export function valuesOf(table: TableName, row: object): unknown[] {
  // Rows are plain records of columns; the mapping reads only the columns of its table.
  return mappingOf(table).toValues(row as Record<string, unknown>)
}

/** A domain row from the columns of `selectSql`, in their order, as a raw statement gives them. */
export function rowOf<T extends TableName>(table: T, record: unknown): AllTables[T] {
  // The only place where a SQLite record becomes a domain row; `tests/migrations` holds schema and definition together.
  return mappingOf(table).toRow(record as readonly unknown[]) as unknown as AllTables[T]
}
