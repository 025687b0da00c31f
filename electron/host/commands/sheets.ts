import { readBoard } from '../../../shared/activities/readBoard.ts'
import { refuse, remove } from '../../../shared/domain/change.ts'
import type { Board } from '../../../shared/domain/rows.ts'
import { changeSheet, fillSheet, openSheet } from '../../../shared/domain/sheets/fillSheet.ts'
import type { SheetModel } from '../../../shared/domain/sheets/sheetModel.ts'
import type { VerbsOf } from './verb.ts'

export const sheetVerbs: VerbsOf<'sheets'> = {
  open: (read, input, context) => {
    const board = read.get('boards', input.boardId)
    const sheets = board ? read.where('sheets', { atelierId: board.atelierId }) : []
    return openSheet(board, read.get('lanes', board?.laneId), modelsOf(board), sheets, input, context)
  },
  fill: (read, input, context) => {
    const sheet = read.get('sheets', input.id)
    const board = read.get('boards', sheet?.boardId)
    return fillSheet(sheet, board, modelsOf(board), input, context)
  },
  change: (read, input, context) => changeSheet(read.get('sheets', input.id), input, context),
  remove: (read, input) => (read.get('sheets', input.id) ? [remove('sheets', input.id)] : refuse('notFound')),
}

function modelsOf(board: Board | undefined): readonly SheetModel[] {
  if (!board) return []
  const { activity, settings } = readBoard(board)
  return activity.sheetModels?.(settings) ?? []
}
