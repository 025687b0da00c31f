import { actOnBoard, changeBoardSettings } from '../../../shared/activities/actOnBoard.ts'
import { type Decision, put, refuse } from '../../../shared/domain/change.ts'
import type { BoardId } from '../../../shared/domain/ids.ts'
import type { RuleContext } from '../../../shared/domain/ruleContext.ts'
import type { Reader } from '../database/Store.ts'
import { boardRows } from './boardRows.ts'
import type { VerbsOf } from './verb.ts'

/** Asks the activity of a board, whoever asked: somebody, or the evening that came to a step. */
export function act(read: Reader, input: { id: BoardId; action: unknown }, context: RuleContext): Decision {
  const rows = boardRows(read, input.id)
  const present = rows.board
    ? read.where('attendances', { atelierId: rows.board.atelierId, state: 'present' }).length
    : 0
  return actOnBoard(rows.board, rows.placements, rows.clusters, input.action, { ...context, present })
}

export const boardVerbs: VerbsOf<'boards'> = {
  act: (read, input, context) => act(read, input, context),
  changeSettings: (read, input) => {
    const rows = boardRows(read, input.id)
    return changeBoardSettings(rows.board, rows.placements, rows.clusters, input)
  },
  freeze: (read, input, context) => {
    const board = read.get('boards', input.id)
    if (!board) return refuse('notFound')
    return [put('boards', { ...board, frozenAt: input.isFrozen ? context.now : null })]
  },
}
