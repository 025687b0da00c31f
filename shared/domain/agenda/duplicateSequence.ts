import { type Decision, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Board, Lane, Sequence } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { keysAt } from './inOrder.ts'
import { draftOfSequence, rowsOfSequence } from './sequenceRows.ts'

/** The same sequence once more, just after, without what was said. Two cannot start at one butée: the copy has none. */
export function duplicateSequence(
  rows: {
    sequences: readonly Unversioned<Sequence>[]
    lanes: readonly Unversioned<Lane>[]
    boards: readonly Unversioned<Board>[]
  },
  { sequenceId }: { sequenceId: SequenceId },
  context: RuleContext,
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  const [orderKey] = keysAt(rows.sequences, { afterId: sequenceId }, 1) ?? []
  if (!sequence || orderKey === undefined) return refuse('notFound')
  const draft = { ...draftOfSequence(sequence, rows.lanes, rows.boards), fixedTime: '', dayOffset: 0 }
  return rowsOfSequence(draft, sequence.atelierId, orderKey, context)
}
