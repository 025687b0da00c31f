import type { InferContractRouterInputs } from '@orpc/contract'
import type { ParticipantContract } from '../../../shared/contract/participant.ts'
import { type Decision, refuse } from '../../../shared/domain/change.ts'
import type { ActorId, AtelierId, GroupId } from '../../../shared/domain/ids.ts'
import { placeMapItem } from '../../../shared/domain/maps/placeMapItem.ts'
import { sendSubmission } from '../../../shared/domain/phones/sendSubmission.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import { slotIdsOf } from '../commands/boardRows.ts'
import type { Reader } from '../database/Store.ts'
import { mapOfBoard } from './mapOfBoard.ts'

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

/** Gommettes of one map that may wait to be read, all phones together. */
const mostWaitingGommettes = 600

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
  gommettes: {
    place: ((read, input, phone, context) => {
      const ask = read.get('doors', phone.atelierId)?.ask
      const board = read.get('boards', input.boardId)
      const settings = board && mapOfBoard(board)
      if (!settings || ask?.kind !== 'gommette' || ask.boardId !== board.id || board.frozenAt !== null)
        return refuse('phoneNotAsked')
      const known = read.get('mapItems', input.id)
      const isSame = known?.boardId === board.id && known.label === input.label.trim()
      if (known) return isSame ? [] : refuse('invalid')
      const items = read.where('mapItems', { boardId: board.id })
      if (items.filter(({ status }) => status === 'waiting').length >= mostWaitingGommettes)
        return refuse('phoneTooMany')
      const draft = {
        ...input,
        category: settings.categories.some(({ id }) => id === input.category)
          ? input.category
          : (settings.categories[0]?.id ?? ''),
        communeId: read.get('communes', input.communeId) ? input.communeId : null,
        reach: 'communal' as const,
        count: 1,
        groupId: phone.groupId,
        x: null,
        y: null,
        baseMapId: null,
        note: '',
        status: settings.isModerated ? ('waiting' as const) : ('kept' as const),
        contributionIds: [],
        details: {},
        capturedFrom: 'telephone' as const,
      }
      const { commandId: _, boardId: __, ...wanted } = draft
      return placeMapItem(board, read.get('lanes', board.laneId), items, false, wanted, context)
    }) satisfies ParticipantVerb<Inputs['gommettes']['place']>,
  },
}
