import { type Change, type Decision, isRefusal, type Unversioned } from '../domain/change.ts'
import type { BoardId } from '../domain/ids.ts'
import type { Board, Clock, Lane } from '../domain/rows.ts'
import { readBoard } from './readBoard.ts'

/** An action that a board’s own activity is to apply, as if somebody had pressed it. */
export type BoardAction = { boardId: BoardId; action: unknown }

/**
 * What the boards of a lane do when the evening comes to another of its steps, forward or back: « Suivant » on « À deux »
 * brings the pyramid to its pairs. A step that means nothing to a board leaves it as it is; so does a lane taken back
 * where it was.
 */
export function followSteps(
  changes: readonly Change[],
  rows: {
    clocks: readonly Unversioned<Clock>[]
    lanes: readonly Unversioned<Lane>[]
    boards: readonly Board[]
  },
): BoardAction[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'put' || change.table !== 'clocks') return []
    const { row: clock } = change
    if (clock.laneId === null || (clock.state !== 'running' && clock.state !== 'paused')) return []
    const before = rows.clocks.find((one) => one.id === clock.id)
    const isSamePlay = before?.startedAt === clock.startedAt && before.stepIndex === clock.stepIndex
    const step = rows.lanes.find((lane) => lane.id === clock.laneId)?.steps[clock.stepIndex]
    if (isSamePlay || !step) return []
    return rows.boards.flatMap((board) => {
      if (board.laneId !== clock.laneId || board.frozenAt !== null) return []
      const { activity, settings, document, isIntact } = readBoard(board)
      const action = isIntact ? activity.actionAtStep?.(step, settings, document) : null
      return action ? [{ boardId: board.id, action }] : []
    })
  })
}

/** What the boards of lanes that go on after a pause do, so that their own deadlines lost nothing. */
export function followResume(
  changes: readonly Change[],
  rows: {
    clocks: readonly Unversioned<Clock>[]
    lanes: readonly Unversioned<Lane>[]
    boards: readonly Board[]
  },
  now: number,
): BoardAction[] {
  const pausedMsOf = (lane: Unversioned<Lane>) => {
    const resumed = changes.flatMap((change) =>
      change.kind === 'put' && change.table === 'clocks' ? [change.row] : [],
    )
    const clock =
      resumed.find(({ laneId }) => laneId === lane.id) ??
      resumed.find(({ laneId, sequenceId }) => laneId === null && sequenceId === lane.sequenceId)
    const pausedAt = rows.clocks.find((one) => one.id === clock?.id)?.pausedAt
    return pausedAt == null ? 0 : now - pausedAt
  }
  return rows.lanes.flatMap((lane) => {
    const pausedMs = pausedMsOf(lane)
    if (pausedMs <= 0) return []
    return rows.boards.flatMap((board) => {
      if (board.laneId !== lane.id || board.frozenAt !== null) return []
      const { activity, document, isIntact } = readBoard(board)
      const action = isIntact ? activity.actionAfterPause?.(pausedMs, document) : null
      return action ? [{ boardId: board.id, action }] : []
    })
  })
}

/** The changes of a decision and of what follows it; a board that refuses keeps nobody from going on. */
export function withFollowers(decision: Change[], followers: readonly Decision[]): Change[] {
  return [...decision, ...followers.flatMap((one) => (isRefusal(one) ? [] : one))]
}
