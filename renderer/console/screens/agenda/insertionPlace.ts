import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { Unversioned } from '../../../../shared/domain/change.ts'
import type { SequenceId } from '../../../../shared/domain/ids.ts'
import type { Lane, Sequence } from '../../../../shared/domain/rows.ts'

/** The method that ends an evening. */
const closingMethodId = 'cloture'

/**
 * Where a new sequence goes: after the chosen one; without a choice, at the end, but before the sequence that closes the
 * evening.
 */
export function insertionPlace(
  rows: { sequences: readonly Unversioned<Sequence>[]; lanes: readonly Unversioned<Lane>[] },
  selectedId: SequenceId | null,
): { afterId: SequenceId } | { beforeId: SequenceId } | { at: 'end' } {
  if (rows.sequences.some((one) => one.id === selectedId) && selectedId !== null)
    return { afterId: selectedId }
  const last = inOrder(rows.sequences).at(-1)
  const closes =
    last !== undefined &&
    (rows.lanes.some((lane) => lane.sequenceId === last.id && lane.methodId === closingMethodId) ||
      /^cl[oô]ture/iu.test(last.title.normalize('NFC')))
  return closes ? { beforeId: last.id } : { at: 'end' }
}
