import { type Decision, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Atelier, Board, Group, Lane, Sequence } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { inOrder, keysAt, type Place } from './inOrder.ts'
import { draftOfSequence, rowsOfSequence } from './sequenceRows.ts'

/**
 * Copies sequences into an agenda, the same one or another atelier's, in the order they had, with fresh ids for
 * themselves, their lanes and their boards. Nothing that was said goes along. In another atelier a lane goes to the
 * group with the same number, to everyone when there is none. Days go along with a whole agenda only.
 */
export function copySequences(
  from: {
    sequences: readonly Unversioned<Sequence>[]
    lanes: readonly Unversioned<Lane>[]
    boards: readonly Unversioned<Board>[]
    groups: readonly Unversioned<Group>[]
  },
  to: {
    atelier: Unversioned<Atelier> | undefined
    sequences: readonly Unversioned<Sequence>[]
    groups: readonly Unversioned<Group>[]
  },
  { sequenceIds, place }: { sequenceIds: readonly SequenceId[]; place: Place<SequenceId> },
  context: RuleContext,
): Decision {
  const atelier = to.atelier
  const chosen = inOrder(from.sequences).filter((sequence) => sequenceIds.includes(sequence.id))
  if (!atelier || chosen.length === 0 || chosen.length < new Set(sequenceIds).size) return refuse('notFound')
  const keys = keysAt(to.sequences, place, chosen.length)
  if (!keys) return refuse('notFound')
  const groupOf = (groupId: Group['id']) => {
    const number = from.groups.find((group) => group.id === groupId)?.number
    return to.groups.find((group) => group.number === number)?.id ?? null
  }
  const isWhole = to.sequences.length === 0 && chosen.length === from.sequences.length
  return chosen.flatMap((sequence, index) =>
    rowsOfSequence(
      {
        ...draftOfSequence(sequence, from.lanes, from.boards, groupOf),
        dayOffset: isWhole ? sequence.dayOffset : 0,
      },
      atelier.id,
      keys[index] ?? '',
      context,
    ),
  )
}
