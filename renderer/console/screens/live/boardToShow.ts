import type { Board, Lane, Wall } from '../../../../shared/domain/rows.ts'

/** The board that « Tableau » shows: the one on the wall when it is this lane's, else the lane's first to be drawn. */
export function boardToShow(
  rows: { boards: readonly Board[]; wall: Wall },
  lane: Lane | undefined,
): Board | undefined {
  const boards = rows.boards.filter((board) => board.laneId === lane?.id)
  return (
    boards.find((board) => board.id === rows.wall.boardId) ??
    boards.find((board) => board.activity !== 'timebox') ??
    boards[0]
  )
}
