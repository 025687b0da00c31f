import type { Slot } from '../../../../shared/activities/activity.ts'
import { readBoard } from '../../../../shared/activities/readBoard.ts'
import { boardsOfLane } from '../../../../shared/domain/agenda/boardsOfLane.ts'
import type { BoardId, GroupId, LaneId } from '../../../../shared/domain/ids.ts'
import type { Board, Group, Lane, Sequence } from '../../../../shared/domain/rows.ts'

/** A place for the next parole: a slot of one of the lane's boards. */
export type CaptureSlot = Slot & { boardId: BoardId; roundIndex: number }

/** Where what is typed goes: a lane, its first board, and every slot of its boards in the order of the keys. */
export type CaptureTarget = {
  lane: Lane
  boardId: BoardId
  slots: readonly CaptureSlot[]
  /** The round that its first board plays, from 1. */
  roundIndex: number
}

/**
 * Where the next parole goes: to the chosen lane of the sequence under way. A sequence whose lane has no board lends
 * the nearest one before it, or after it, so that the field is always there.
 */
export function captureTarget(
  rows: {
    sequences: readonly Sequence[]
    lanes: readonly Lane[]
    boards: readonly Board[]
    groups: readonly Group[]
  },
  sequenceId: string | null,
  laneId: LaneId | null,
  /** The group that speaks; null: that of the lane, or everyone. */
  groupId: GroupId | null = null,
): CaptureTarget | null {
  const at = Math.max(
    0,
    rows.sequences.findIndex((sequence) => sequence.id === sequenceId),
  )
  const nearest = [...rows.sequences.slice(0, at + 1).toReversed(), ...rows.sequences.slice(at + 1)]
  const lanesOf = (sequence: Sequence) => rows.lanes.filter((lane) => lane.sequenceId === sequence.id)
  const chosen = rows.lanes.find((lane) => lane.id === laneId)
  for (const lane of [...(chosen ? [chosen] : []), ...nearest.flatMap(lanesOf)]) {
    const boards = boardsOfLane(rows.boards, lane)
    const [first] = boards
    if (!first) continue
    const speaking = groupId ?? lane.groupId
    const groupNumber = rows.groups.find((group) => group.id === speaking)?.number ?? null
    const roundOf = (board: Board) => {
      const { activity, settings, document } = readBoard(board)
      return activity.captureRound?.(settings, document) ?? 1
    }
    const slots = boards.flatMap((board) => {
      const { activity, settings, document } = readBoard(board)
      const offered =
        activity.captureSlots?.(settings, document, groupNumber) ?? activity.slots(settings, document)
      const roundIndex = roundOf(board)
      return offered.map((slot) => ({ ...slot, boardId: board.id, roundIndex }))
    })
    // A round of a forum works on the grid of the sequence that began it.
    const holder = rows.lanes.find((one) => one.id === first.laneId) ?? lane
    return { lane: holder, boardId: slots[0]?.boardId ?? first.id, slots, roundIndex: roundOf(first) }
  }
  return null
}

/** The lane of a group among parallel ones, or null when the sequence has no lane of its own for it. */
export function laneOfGroup(lanes: readonly Lane[], group: Group | undefined): Lane | null {
  return group ? (lanes.find((lane) => lane.groupId === group.id) ?? null) : null
}
