import type { Board, Group, Lane, Sequence } from '../../../../shared/domain/rows.ts'

/** The boards of an evening as they are chosen: by sequence, then by group, the number of the group first. */
export function boardChoices(
  rows: {
    sequences: readonly Pick<Sequence, 'id' | 'title'>[]
    lanes: readonly Pick<Lane, 'id' | 'sequenceId' | 'groupId'>[]
    groups: readonly Pick<Group, 'id' | 'number' | 'name'>[]
  },
  boards: readonly Pick<Board, 'id' | 'laneId' | 'title'>[],
): { value: string; label: string }[] {
  const placed = boards.map((board) => {
    const lane = rows.lanes.find((one) => one.id === board.laneId)
    const index = rows.sequences.findIndex((one) => one.id === lane?.sequenceId)
    const group = rows.groups.find((one) => one.id === lane?.groupId)
    const number = group?.number ?? 0
    const parts = [
      number === 0 ? '' : String(number),
      // « Groupe 2 » says no more than its number.
      group === undefined || isUsualName(group) ? '' : group.name,
      rows.sequences[index]?.title ?? '',
      board.title,
    ]
    return {
      value: board.id as string,
      index,
      number,
      label: [...new Set(parts)].filter(Boolean).join(' · '),
    }
  })
  return placed
    .toSorted((one, other) => one.index - other.index || one.number - other.number)
    .map(({ value, label }) => ({ value, label }))
}

/** Whether nobody gave the group a name of its own: « Groupe 2 », « Tablée 2 ». */
function isUsualName({ number, name }: Pick<Group, 'number' | 'name'>): boolean {
  return new RegExp(`^\\p{L}+\\s${number}$`, 'u').test(name.trim())
}
