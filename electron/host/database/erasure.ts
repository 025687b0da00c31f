import { blankPerson, isNamed } from '../../../shared/domain/people/blankPerson.ts'
import type { Attendance, Person } from '../../../shared/domain/people/peopleRows.ts'
import type { JournalChange } from './Store.ts'

/**
 * What an operation that takes names away leaves in the journal: its own line without those names, and which changes
 * of the lines before it must go. Null when it erases nobody.
 */
export function erasureOf(
  changes: readonly JournalChange[],
  /** Everybody after it. */
  peopleNow: () => readonly Person[],
): { changes: JournalChange[]; isForgotten: (change: JournalChange) => boolean } | null {
  const erased = new Set<string>()
  const removed = new Set<string>()
  for (const [table, id, before, after] of changes) {
    // Rows of the table that the line names.
    if (table !== 'people' || before === null || !isNamed(before as Person)) continue
    if (after === null || !isNamed(after as Person)) erased.add(id)
    if (after === null) removed.add(id)
  }
  if (erased.size === 0) return null
  // Once nobody is named any more, nor are those who were added by mistake and taken back.
  const isNobodyNamed = !peopleNow().some(isNamed)
  const isForgotten = ([table, id, before, after]: JournalChange) => {
    if (table === 'people') return isNobodyNamed || erased.has(id)
    if (table !== 'attendances') return false
    const row = (after ?? before) as Attendance | null
    return row !== null && removed.has(row.personId)
  }
  const own = changes.map((change): JournalChange => {
    const [table, id, before, after] = change
    if (table !== 'people' || before === null || !erased.has(id)) return change
    // What was there is said without its name, so that every window hears that it left.
    const unnamed: Person = { ...blankPerson((before as Person).id), v: before.v }
    return [table, id, unnamed, after]
  })
  return { changes: own, isForgotten }
}
