import type { ActivityId, Board, Lane, Wall } from '../../../../shared/domain/rows.ts'
import { boardToShow } from './boardToShow.ts'

/** Activities where what was said is put together by hand. */
const arranged: readonly ActivityId[] = ['columns', 'pyramid', 'words']

/** The board of the lane whose paroles are waiting to be put together, if it is of such an activity. */
export function boardToArrange(
  rows: { boards: readonly Board[]; wall: Wall },
  lane: Lane | undefined,
): Board | undefined {
  const board = boardToShow(rows, lane)
  return board && arranged.includes(board.activity) ? board : undefined
}
