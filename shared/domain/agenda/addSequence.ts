import { type Decision, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { SequenceDraft } from '../methods/sequenceDraft.ts'
import type { Atelier, Board, Sequence } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { continuesForum } from './boardsOfLane.ts'
import { keysAt, type Place } from './inOrder.ts'
import { blankLane, refusalOfLane, refusalOfSequence, rowsOfSequence } from './sequenceRows.ts'

/**
 * Puts a new sequence on the agenda, with its lanes and boards. A draft without lane gets one for everyone, so that
 * there is always somewhere to write what people say. Its wished minutes become those of its longest lane. A forum
 * that is already on the agenda goes on: one grid for all its rounds.
 */
export function addSequence(
  rows: {
    atelier: Unversioned<Atelier> | undefined
    sequences: readonly Unversioned<Sequence>[]
    boards?: readonly Unversioned<Board>[]
  },
  { draft, place }: { draft: SequenceDraft; place: Place<SequenceId> },
  context: RuleContext,
): Decision {
  if (!rows.atelier) return refuse('notFound')
  const drawn = draft.lanes.length > 0 ? draft.lanes : [blankLane(draft.wishedMinutes)]
  const lanes = drawn.map((lane) =>
    continuesForum(lane, rows.boards ?? []) ? { ...lane, boards: [] } : lane,
  )
  const wishedMinutes = Math.max(...lanes.map((lane) => lane.minutes))
  const whole: SequenceDraft = {
    ...draft,
    title: draft.title.trim(),
    wishedMinutes,
    minimumMinutes: Math.min(draft.minimumMinutes, wishedMinutes),
    maximumMinutes: Math.max(draft.maximumMinutes, wishedMinutes),
    lanes,
  }
  const refusal = refusalOfSequence(whole) ?? lanes.map(refusalOfLane).find((one) => one !== null)
  if (refusal) return refusal
  const [orderKey] = keysAt(rows.sequences, place, 1) ?? []
  if (orderKey === undefined) return refuse('notFound')
  return rowsOfSequence(whole, rows.atelier.id, orderKey, context)
}
