import { askPhones } from '../../../shared/domain/phones/askPhones.ts'
import type { VerbsOf } from './verb.ts'

export const doorVerbs: VerbsOf<'doors'> = {
  ask: (read, { atelierId, ask }) => {
    const boardIds = ask.kind === 'contribute' ? ask.boardIds : ask.kind === 'gommette' ? [ask.boardId] : []
    return askPhones(
      read.get('doors', atelierId),
      ask,
      boardIds.map((boardId) => read.get('boards', boardId)),
    )
  },
}
