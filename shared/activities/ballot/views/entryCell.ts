import type { BallotEntry } from '../../../domain/ballots/ballotRows.ts'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import type { Group } from '../../../domain/rows.ts'

/** Whose voices a count is: a college, a group, or nobody in particular. */
export type EntryCell = Pick<BallotEntry, 'college' | 'groupId'>

/** What has to be said of a count before it is typed; nothing in a secret vote. */
export function cellsAsked(
  settings: Pick<BallotSettings, 'isSecret' | 'splitBy' | 'voters'>,
  groups: readonly Pick<Group, 'id'>[],
): { college: boolean; group: boolean } {
  const { isSecret, splitBy, voters } = settings
  const isByGroup = splitBy.includes('group') || voters.kind === 'onePerGroup'
  return {
    college: !isSecret && splitBy.includes('college'),
    group: !isSecret && isByGroup && groups.length > 0,
  }
}

/** The first college and the first group that are asked for. */
export function firstCell(
  settings: Pick<BallotSettings, 'isSecret' | 'splitBy' | 'voters'>,
  groups: readonly Pick<Group, 'id' | 'number'>[],
): EntryCell {
  const asked = cellsAsked(settings, groups)
  const [group] = groups.toSorted((one, other) => one.number - other.number)
  return {
    college: asked.college ? (settings.voters.colleges[0] ?? '') : '',
    groupId: asked.group ? (group?.id ?? null) : null,
  }
}

/** Whether this count is of these people. */
export function isOfCell(entry: EntryCell, cell: EntryCell): boolean {
  return entry.college === cell.college && entry.groupId === cell.groupId
}

/** Whether the cell is of a part of the hall only. */
export function isPart(cell: EntryCell): boolean {
  return cell.college !== '' || cell.groupId !== null
}
