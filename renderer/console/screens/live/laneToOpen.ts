import type { LaneId } from '../../../../shared/domain/ids.ts'
import type { Board, Lane, Wall } from '../../../../shared/domain/rows.ts'

/**
 * The lane of a sequence to open with: the one last chosen in this window, else the one whose board is on the wall;
 * null when neither belongs to the sequence.
 */
export function laneToOpen(
  rows: {
    lanes: readonly Pick<Lane, 'id' | 'sequenceId'>[]
    boards: readonly Pick<Board, 'id' | 'laneId'>[]
    wall: Pick<Wall, 'boardId'>
  },
  sequenceId: string | null,
  keptLaneId: string | null,
): LaneId | null {
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === sequenceId)
  const walled = rows.boards.find((board) => board.id === rows.wall.boardId)?.laneId
  const lane = lanes.find((one) => one.id === keptLaneId) ?? lanes.find((one) => one.id === walled)
  return lane?.id ?? null
}
