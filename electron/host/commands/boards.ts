import { actOnBoard, changeBoardSettings } from '../../../shared/activities/actOnBoard.ts'
import { put, refuse } from '../../../shared/domain/change.ts'
import { boardRows } from './boardRows.ts'
import type { VerbsOf } from './verb.ts'

export const boardVerbs: VerbsOf<'boards'> = {
  act: (read, input, context) => {
    const rows = boardRows(read, input.id)
    const present = rows.board
      ? read.where('attendances', { atelierId: rows.board.atelierId, state: 'present' }).length
      : 0
    return actOnBoard(rows.board, rows.placements, rows.clusters, input.action, { ...context, present })
  },
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
