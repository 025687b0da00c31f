import type { InferContractRouterInputs } from '@orpc/contract'
import type { ParticipantContract } from '../../../shared/contract/participant.ts'
import { type Decision, refuse } from '../../../shared/domain/change.ts'
import type { ActorId, AtelierId, GroupId } from '../../../shared/domain/ids.ts'
import { sendSubmission } from '../../../shared/domain/phones/sendSubmission.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import { slotIdsOf } from '../commands/boardRows.ts'
import type { Reader } from '../database/Store.ts'

type Inputs = InferContractRouterInputs<ParticipantContract>

/** Who sends, as the wire says. */
export type PhoneOfWire = { id: ActorId; atelierId: AtelierId; groupId: GroupId | null }

/** Like a window's verb, with the phone that asks: it loads, asks the rule, and the gate writes. */
export type ParticipantVerb<Input> = (
  read: Reader,
  input: Input,
  phone: PhoneOfWire,
  context: RuleContext,
) => Decision

export const participantVerbs = {
  paroles: {
    send: ((read, input, phone, context) => {
      const door = read.get('doors', phone.atelierId)
      if (!door) return refuse('phoneNotAsked')
      const board = read.get('boards', input.boardId)
      const own = read
        .where('submissions', { phoneId: phone.id })
        .filter(({ atelierId }) => atelierId === phone.atelierId)
      const known =
        read.get('submissions', input.id) ??
        (read.get('contributions', input.id) ? ('contribution' as const) : undefined)
      return sendSubmission(door.ask, board, board ? slotIdsOf(board) : [], own, known, input, phone, context)
    }) satisfies ParticipantVerb<Inputs['paroles']['send']>,
  },
}
