import { inOrder } from '../agenda/inOrder.ts'
import { MINUTE_MS } from '../agenda/minutes.ts'
import { minutesBetween } from '../agenda/wallClock.ts'
import type { Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { Clock, Lane, Sequence } from '../rows.ts'
import { clockOf, type EveningRows } from './eveningRows.ts'
import { type ProjectedClock, projectClock } from './projectClock.ts'

export type ProjectedLane = {
  laneId: LaneId
  /** When its group will be done. */
  endAt: number
  /** Minutes by which it will end after its sequence: 0 when it fits. */
  lateMinutes: number
  /** Its own clock, that of its step when it has steps; null when it follows the sequence's. */
  clock: ProjectedClock | null
  /** Step under way, or null: no steps, or not begun. */
  stepIndex: number | null
  isDone: boolean
}

/**
 * Where each lane of a sequence stands. A lane with its own clock ends when its step does plus the steps after it;
 * one without ends with the sequence, earlier by what it is shorter than the longest lane.
 */
export function projectLanes(
  rows: EveningRows,
  sequence: Unversioned<Sequence>,
  clock: Unversioned<Clock> | undefined,
  place: { startAt: number; endAt: number; now: number; isCurrent: boolean },
): ProjectedLane[] {
  const lanes = inOrder(rows.lanes.filter((lane) => lane.sequenceId === sequence.id))
  const longest = Math.max(0, ...lanes.map((lane) => lane.minutes))
  const sequenceEndAt = place.isCurrent && clock ? projectClock(clock, place.now).endsAt : place.endAt
  return lanes.map((lane): ProjectedLane => {
    const own = clockOf(rows, lane.id)
    if (!own || own.state === 'upcoming' || !place.isCurrent) {
      const shorterMs = (longest - lane.minutes) * MINUTE_MS
      const endAt = Math.max(place.startAt, sequenceEndAt - shorterMs)
      return { laneId: lane.id, endAt, lateMinutes: 0, clock: null, stepIndex: null, isDone: false }
    }
    const isDone = own.state === 'done' || own.state === 'skipped'
    const projected = projectClock(own, place.now)
    const endAt = isDone
      ? (own.endedAt ?? place.now)
      : Math.max(place.now, projected.endsAt) + laterStepsMs(lane, own.stepIndex)
    return {
      laneId: lane.id,
      endAt,
      lateMinutes: Math.max(0, minutesBetween(place.endAt, endAt)),
      clock: isDone ? null : projected,
      stepIndex: lane.steps.length > 0 ? own.stepIndex : null,
      isDone,
    }
  })
}

function laterStepsMs(lane: Unversioned<Lane>, stepIndex: number): number {
  return lane.steps.slice(stepIndex + 1).reduce((sum, step) => sum + step.minutes * MINUTE_MS, 0)
}
