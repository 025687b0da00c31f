import { type Decision, refuse, type Unversioned } from '../change.ts'
import type { GroupId, SequenceId } from '../ids.ts'
import type { LaneDraft } from '../methods/sequenceDraft.ts'
import type { Board, Group } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { sequenceFollows } from './changeLane.ts'
import type { DurationRows } from './changeSequence.ts'
import { inOrder, keysAt } from './inOrder.ts'
import { blankLane, draftOfLane, refusalOfLane, rowsOfLane } from './sequenceRows.ts'

/**
 * Adds a parallel lane to a sequence, for one group or for everyone. Without a draft it does what the last lane does,
 * on boards of its own.
 */
export function addLane(
  rows: DurationRows & {
    boards: readonly Unversioned<Board>[]
    groups: readonly Unversioned<Group>[]
  },
  { sequenceId, groupId, draft }: { sequenceId: SequenceId; groupId: GroupId | null; draft?: LaneDraft },
  context: RuleContext,
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return refuse('notFound')
  if (groupId !== null) {
    const group = rows.groups.find((one) => one.id === groupId)
    if (!group) return refuse('notFound')
    if (group.atelierId !== sequence.atelierId) return refuse('wrongAtelier')
  }
  const own = inOrder(rows.lanes.filter((lane) => lane.sequenceId === sequenceId))
  const model = own.at(-1)
  const lane = draft
    ? { ...draft, groupId }
    : model
      ? draftOfLane(model, rows.boards, groupId)
      : blankLane(sequence.wishedMinutes, groupId)
  const refusal = refusalOfLane(lane)
  if (refusal) return refusal
  const [orderKey = ''] = keysAt(own, { at: 'end' }, 1) ?? []
  const added = rowsOfLane(lane, sequence, orderKey, context)
  return [...added, ...sequenceFollows(sequence, [...own, { ...lane, sequenceId }], rows.clocks)]
}
