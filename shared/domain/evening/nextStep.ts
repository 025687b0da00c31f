import { MINUTE_MS } from '../agenda/minutes.ts'
import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { Clock, Lane } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { closed, takenBack } from './clocks.ts'
import { clockOf, type EveningRows, eveningOf } from './eveningRows.ts'
import { startLaneClock } from './startLaneClock.ts'

/**
 * Goes to the next step of a lane, with all its minutes from now; after the last one the lane is done. A lane without
 * a clock gets one, at its first step. The clock of the sequence does not move.
 */
export function nextStep(rows: EveningRows, { laneId }: { laneId: LaneId }, context: RuleContext): Decision {
  const read = laneUnderWay(rows, laneId)
  if ('refused' in read) return read
  const { lane, clock } = read
  if (!clock || clock.state === 'upcoming') return startLaneClock(rows, { laneId }, context)
  if (clock.state === 'done' || clock.state === 'skipped') return refuse('noNextStep')
  if (clock.stepIndex >= lane.steps.length - 1) return [put('clocks', closed(clock, context.now))]
  return [put('clocks', atStep(clock, lane, clock.stepIndex + 1, context.now))]
}

/** Goes back one step, which gets all its minutes again; a lane that was done is taken back as it was. */
export function previousStep(
  rows: EveningRows,
  { laneId }: { laneId: LaneId },
  context: RuleContext,
): Decision {
  const read = laneUnderWay(rows, laneId)
  if ('refused' in read) return read
  const { lane, clock } = read
  if (clock?.state === 'done') return [put('clocks', takenBack(clock))]
  if (!clock || clock.state === 'upcoming' || clock.stepIndex === 0) return refuse('noPreviousStep')
  const stepIndex = Math.min(clock.stepIndex, lane.steps.length) - 1
  if (stepIndex < 0) return refuse('noPreviousStep')
  return [put('clocks', atStep(clock, lane, stepIndex, context.now))]
}

function laneUnderWay(rows: EveningRows, laneId: LaneId) {
  const evening = eveningOf(rows)
  if (evening.state !== 'running') return refuse('eveningNotRunning')
  const lane = rows.lanes.find((one) => one.id === laneId)
  if (!lane) return refuse('notFound')
  if (lane.sequenceId !== evening.currentSequenceId) return refuse('sequenceNotUnderWay')
  return { lane, clock: clockOf(rows, laneId) }
}

function atStep(
  clock: Unversioned<Clock>,
  lane: Unversioned<Lane>,
  stepIndex: number,
  now: number,
): Unversioned<Clock> {
  const plannedMinutes = lane.steps[stepIndex]?.minutes ?? 0
  const durationMs = plannedMinutes * MINUTE_MS
  const isPaused = clock.state === 'paused'
  return {
    ...clock,
    stepIndex,
    plannedMinutes,
    endsAt: isPaused ? null : now + durationMs,
    remainingMs: isPaused ? durationMs : null,
  }
}
