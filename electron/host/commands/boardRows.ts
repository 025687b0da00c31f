import { activities } from '../../../shared/activities/index.ts'
import type { BoardId, ContributionId } from '../../../shared/domain/ids.ts'
import type { Board, Cluster, Contribution, Placement } from '../../../shared/domain/rows.ts'
import type { Reader } from '../database/Store.ts'

/** Rows that stand on a board, loaded once for a verb. */
export type BoardRows = {
  board: Board | undefined
  slotIds: string[]
  placements: Placement[]
  clusters: Cluster[]
}

export function boardRows(read: Reader, boardId: BoardId | undefined): BoardRows {
  const board = read.get('boards', boardId)
  if (!board) return { board: undefined, slotIds: [], placements: [], clusters: [] }
  return {
    board,
    slotIds: slotIdsOf(board),
    placements: read.where('placements', { boardId: board.id }),
    clusters: read.where('clusters', { boardId: board.id }),
  }
}

/** Ids of the slots a board has now, as its activity counts them. */
export function slotIdsOf(board: Board): string[] {
  return activities[board.activity].slots(board.settings, board.document).map((slot) => slot.id)
}

/** Those of the paroles that are still there, in the order asked. */
export function contributionsOf(read: Reader, ids: readonly ContributionId[]): Contribution[] {
  return ids.map((id) => read.get('contributions', id)).filter((one) => one !== undefined)
}
