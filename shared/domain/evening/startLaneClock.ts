import { type Decision, put, refuse } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { paused, started, upcomingLaneClock } from './clocks.ts'
import { clockOf, type EveningRows, eveningOf } from './eveningRows.ts'

/** Gives a lane of the current sequence a clock of its own, at its first step. It waits while the sequence is paused. */
export function startLaneClock(
  rows: EveningRows,
  { laneId }: { laneId: LaneId },
  context: RuleContext,
): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running') return refuse('eveningNotRunning')
  const lane = rows.lanes.find((one) => one.id === laneId)
  if (!lane) return refuse('notFound')
  if (lane.sequenceId !== evening.currentSequenceId) return refuse('sequenceNotUnderWay')
  const own = clockOf(rows, laneId)
  if (own?.state === 'running' || own?.state === 'paused') return []
  const clock = started(upcomingLaneClock(lane), context.now)
  const isPaused = clockOf(rows, lane.sequenceId)?.state === 'paused'
  // Paused with its sequence, so that they resume together.
  const pausedAt = clockOf(rows, lane.sequenceId)?.pausedAt ?? context.now
  return [put('clocks', isPaused ? { ...paused(clock, context.now), startedAt: pausedAt, pausedAt } : clock)]
}
