import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Atelier, Sequence } from '../rows.ts'
import { nextOpener, refusalOfDays } from './days.ts'
import { inOrder, keysAt, type Place } from './inOrder.ts'

/**
 * Puts a sequence elsewhere on its agenda. Already there: nothing changes. Days stay: when it opened one, the sequence
 * after it does from then on.
 */
export function moveSequence(
  rows: { atelier?: Unversioned<Atelier> | undefined; sequences: readonly Unversioned<Sequence>[] },
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
  const opener = nextOpener(rows.sequences, sequenceId)
  const moved = opener ? { ...sequence, orderKey, dayOffset: 0, fixedTime: '' } : { ...sequence, orderKey }
  const before = inOrder(rows.sequences).map((one) => one.id)
  const after = inOrder([...others, moved]).map((one) => one.id)
  if (before.every((id, index) => id === after[index])) return []
  const stay = others.map((one) => (one.id === opener?.id ? opener : one))
  return (
    refusalOfDays(rows.atelier, [...stay, moved]) ?? [
      put('sequences', moved),
      ...(opener ? [put('sequences', opener)] : []),
    ]
  )
}
