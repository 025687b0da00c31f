import type { AllTables, TableName } from '../../../shared/domain/rows.ts'
import { columnName, sqlTableName, tables } from '../../../shared/domain/tables.ts'

type Mapping = {
  properties: string[]
  insertSql: string
  upsertSql: string
  deleteSql: string
  selectSql: string
  getSql: string
  toValues: (row: Record<string, unknown>) => unknown[]
  /** Turns in place what SQLite cannot hold: booleans and JSON. */
  toRow: (record: Record<string, unknown>) => Record<string, unknown>
}

/** One mapping per table, generated once from `shared/domain/tables.ts`: SQL text, row → values, record → row. */
const mappings = new Map<TableName, Mapping>()

function mappingOf(table: TableName): Mapping {
  const known = mappings.get(table)
  if (known) return known
  const columns = Object.entries<string>(tables[table].columns)
  const properties = columns.map(([property]) => property)
  const special = columns.filter(([, kind]) => kind === 'boolean' || kind === 'json')
  const names = properties.map(columnName)
  const sqlName = sqlTableName(table)
  // SQLite names the columns as the row does: its objects need no copy.
  const select = `select ${properties.map((property) => `${columnName(property)} as "${property}"`).join(', ')} from ${sqlName}`
  const insert = `insert into ${sqlName} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
  const mapping: Mapping = {
    properties,
    insertSql: insert,
    upsertSql: `${insert} on conflict (id) do update set ${names
      .filter((name) => name !== 'id')
      .map((name) => `${name} = excluded.${name}`)
      .join(', ')}`,
    deleteSql: `delete from ${sqlName} where id = ?`,
    selectSql: select,
    getSql: `${select} where id = ?`,
    toValues: (row) =>
      columns.map(([property, kind]) => {
        const value = row[property]
        if (kind === 'boolean') return value ? 1 : 0
        if (kind === 'json') return JSON.stringify(value ?? null)
        return value ?? null
      }),
    toRow: (record) => {
      for (const [property, kind] of special) {
        record[property] = kind === 'boolean' ? record[property] === 1 : valueOfJson(String(record[property]))
      }
      return record
    },
  }
  mappings.set(table, mapping)
  return mapping
}

/** Most JSON columns are empty most of the time. */
function valueOfJson(text: string): unknown {
  return text === '[]' ? [] : text === '{}' ? {} : JSON.parse(text)
}

export const insertSql = (table: TableName): string => mappingOf(table).insertSql
/** Insert-or-replace of a whole row by id. */
export const upsertSql = (table: TableName): string => mappingOf(table).upsertSql
export const deleteSql = (table: TableName): string => mappingOf(table).deleteSql
/** `select …` of every column, without a `where`. */
export const selectSql = (table: TableName): string => mappingOf(table).selectSql

/** `select …` of every column of the row with that id. */
export const getSql = (table: TableName): string => mappingOf(table).getSql

/** Values in the order of `insertSql` and `upsertSql`. Booleans become 0 or 1, JSON becomes text. */
export function valuesOf(table: TableName, row: object): unknown[] {
  // Rows are plain records of columns; the mapping reads only the columns of its table.
  return mappingOf(table).toValues(row as Record<string, unknown>)
}

/** A domain row from a record of `selectSql`, which becomes it. */
export function rowOf<T extends TableName>(table: T, record: unknown): AllTables[T] {
  // The only place where a SQLite record becomes a domain row; `tests/migrations` holds schema and definition together.
  return mappingOf(table).toRow(record as Record<string, unknown>) as unknown as AllTables[T]
}
