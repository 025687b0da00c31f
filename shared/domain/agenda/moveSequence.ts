import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Sequence } from '../rows.ts'
import { inOrder, keysAt, type Place } from './inOrder.ts'

/** Puts a sequence elsewhere on its agenda. Already there: nothing changes. */
export function moveSequence(
  rows: { sequences: readonly Unversioned<Sequence>[] },
  { sequenceId, place }: { sequenceId: SequenceId; place: Place<SequenceId> },
): Decision {
  const sequence = rows.sequences.find((one) => one.id === sequenceId)
  if (!sequence) return refuse('notFound')
  const others = rows.sequences.filter((one) => one.id !== sequenceId)
  if (
    ('beforeId' in place && place.beforeId === sequenceId) ||
    ('afterId' in place && place.afterId === sequenceId)
  )
    return []
  const [orderKey] = keysAt(others, place, 1) ?? []
  if (orderKey === undefined) return refuse('notFound')
  const moved = { ...sequence, orderKey }
  const before = inOrder(rows.sequences).map((one) => one.id)
  const after = inOrder([...others, moved]).map((one) => one.id)
  return before.every((id, index) => id === after[index]) ? [] : [put('sequences', moved)]
}
