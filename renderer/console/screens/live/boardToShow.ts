import { isDrawnBoard } from '../../../../shared/activities/isDrawnBoard.ts'
import { boardsOfLane } from '../../../../shared/domain/agenda/boardsOfLane.ts'
import type { Board, Lane, Wall } from '../../../../shared/domain/rows.ts'

/**
 * The board that « Tableau » shows: the one on the wall when it is this lane's, else the lane's first to be drawn; in
 * the later rounds of a forum, its grid.
 */
export function boardToShow(
  rows: { boards: readonly Board[]; wall: Wall },
  lane: Lane | undefined,
): Board | undefined {
  const boards = boardsOfLane(rows.boards, lane)
  return boards.find((board) => board.id === rows.wall.boardId) ?? boards.find(isDrawnBoard) ?? boards[0]
}
