import { settingsSchema } from '../../../shared/activities/map/schema.ts'
import type { Board } from '../../../shared/domain/rows.ts'

/** The rules of a map board; null when it is none, or what a received file has broken. */
export function mapOfBoard(board: Board) {
  if (board.activity !== 'map') return null
  const read = settingsSchema.safeParse(board.settings)
  return read.success ? read.data : null
}
