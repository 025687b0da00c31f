import type { LaneId } from '../../../../shared/domain/ids.ts'
import type { Board, Contribution, Lane } from '../../../../shared/domain/rows.ts'

/**
 * The board that Tableau opens with when the address names none: the one of the lane being listened to, else the one
 * of the latest parole, else the first; among the boards of the sequence under way when it has some.
 */
export function boardToOpen<Shown extends Pick<Board, 'id' | 'laneId'>>(
  rows: { lanes: readonly Pick<Lane, 'id' | 'sequenceId'>[]; boards: readonly Shown[] },
  sequenceId: string | null,
  laneId: LaneId | null,
  contributions: readonly Pick<Contribution, 'boardId' | 'capturedAt'>[],
): Shown | undefined {
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
  const here = rows.boards.filter((board) => lanes.some((lane) => lane.id === board.laneId))
  const boards = here.length > 0 ? here : rows.boards
  const latestOf = (board: Shown) =>
    contributions.reduce((last, one) => (one.boardId === board.id ? Math.max(last, one.capturedAt) : last), 0)
  const ofLane = boards.find((board) => board.laneId === laneId)
  return ofLane ?? boards.toSorted((one, other) => latestOf(other) - latestOf(one))[0]
}
