import { readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

/** A copy larger than this is not read whole just to count. */
const largestBytes = 64_000_000
/** Where SQLite’s header says how the file is written to and read: 1, without a write-ahead log. */
const formatBytes = [18, 19]

/**
 * How many paroles a copy of a démarche holds, those set aside apart; null when it cannot be said. The copy is read in
 * memory: nothing is written beside it.
 */
export function countParoles(path: string): number | null {
  try {
    if (statSync(path).size > largestBytes) return null
    const bytes = readFileSync(path)
    for (const at of formatBytes) bytes[at] = 1
    const database = new Database(bytes, { readonly: true })
    try {
      const count = database
        .prepare("select count(*) from contributions where status <> 'ecarte'")
        .pluck()
        .get()
      return typeof count === 'number' ? count : null
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}
