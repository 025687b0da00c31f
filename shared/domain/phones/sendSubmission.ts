import { type Decision, put, refuse } from '../change.ts'
import { readText } from '../contributions/captureContribution.ts'
import type { ActorId, BoardId, ContributionId, GroupId } from '../ids.ts'
import type { Board } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import type { PhoneAsk, Submission } from './phoneRows.ts'

/** Most paroles that one phone may have waiting at once. */
export const mostWaiting = 20

/**
 * One parole from a phone, put aside until somebody has read it. The board must be one that the phones are asked for
 * now; its slot too, or the parole waits without one. Sent again under the same id, it is there once.
 *
 * @param own everything this phone sent to this atelier
 */
export function sendSubmission(
  ask: PhoneAsk,
  board: Board | undefined,
  slotIds: readonly string[],
  own: readonly Submission[],
  known: { phoneId: ActorId } | 'contribution' | undefined,
  sent: { id: ContributionId; boardId: BoardId; slot: string | null; text: string },
  phone: { id: ActorId; groupId: GroupId | null },
  context: RuleContext,
): Decision {
  if (known === 'contribution') return refuse('invalid')
  if (known) return known.phoneId === phone.id ? [] : refuse('invalid')
  if (!board || ask.kind !== 'contribute' || !ask.boardIds.includes(board.id)) return refuse('phoneNotAsked')
  if (board.frozenAt !== null) return refuse('phoneNotAsked')
  const read = readText(sent.text)
  if ('refused' in read) return read
  const waiting = own.filter(({ state }) => state === 'waiting').length
  if (waiting >= mostWaiting) return refuse('phoneTooMany')
  return [
    put('submissions', {
      id: sent.id,
      atelierId: board.atelierId,
      boardId: board.id,
      phoneId: phone.id,
      groupId: phone.groupId,
      slot: sent.slot !== null && slotIds.includes(sent.slot) ? sent.slot : null,
      text: read.text,
      state: 'waiting',
      sentAt: context.now,
    }),
  ]
}
