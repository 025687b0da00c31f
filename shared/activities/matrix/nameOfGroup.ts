import type { Group, GroupWord } from '../../domain/rows.ts'
import type { Translate } from '../activity.ts'

/** « Groupe 2 », « Tablée 2 », or the name it was given. */
export function nameOfGroup(group: Group, groupWord: GroupWord, translate: Translate): string {
  const key = groupWord === 'tablee' ? 'matrix.tableName' : 'matrix.groupName'
  return group.name || translate(key, { number: group.number })
}

/** Groups in the order of their numbers, as the deal goes. */
export function byNumber(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => a.number - b.number)
}
