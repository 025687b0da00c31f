import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Board, Group, Lane, Sequence } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { inOrder, keysAt } from './inOrder.ts'
import { blankLane, draftOfLane, rowsOfLane } from './sequenceRows.ts'

/**
 * Splits a sequence into parallel lanes, one per group. The lane that was for everyone becomes the first group's,
 * with what it holds; the other groups get the same to do, on boards of their own. Groups that have a lane keep it.
 */
export function splitSequence(
  rows: {
    sequences: readonly Unversioned<Sequence>[]
    lanes: readonly Unversioned<Lane>[]
    boards: readonly Unversioned<Board>[]
    groups: readonly Unversioned<Group>[]
  },
  { sequenceId }: { sequenceId: SequenceId },
  context: RuleContext,
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return refuse('notFound')
  const groups = inOrder(rows.groups.filter((group) => group.atelierId === sequence.atelierId))
  if (groups.length === 0) return refuse('groupsMissing')
  const own = inOrder(rows.lanes.filter((lane) => lane.sequenceId === sequenceId))
  const without = groups.filter((group) => !own.some((lane) => lane.groupId === group.id))
  const model = own[0]
  const everyone = own.find((lane) => lane.groupId === null)
  const adopting = everyone ? without[0] : undefined
  const adding = without.filter((group) => group !== adopting)
  const keys = keysAt(own, { at: 'end' }, adding.length) ?? []
  return [
    ...(everyone && adopting ? [put('lanes', { ...everyone, groupId: adopting.id })] : []),
    ...adding.flatMap((group, index) =>
      rowsOfLane(
        model ? draftOfLane(model, rows.boards, group.id) : blankLane(sequence.wishedMinutes, group.id),
        sequence,
        keys[index] ?? '',
        context,
      ),
    ),
  ]
}
