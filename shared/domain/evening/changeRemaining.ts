import { isDuration, MINUTE_MS } from '../agenda/minutes.ts'
import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { Clock } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'
import { remainingMsOf } from './clocks.ts'
import { clockOf, type EveningRows, eveningOf, walkedLane } from './eveningRows.ts'

/**
 * Gives minutes to the current countdown, or takes some away (±1, ±5), running or paused; with `laneId`, to that
 * lane's own. Taking away stops before zero: whole minutes that are left. The step Suivant walks follows its sequence.
 */
export function changeRemaining(
  rows: EveningRows,
  { minutes, laneId }: { minutes: number; laneId?: LaneId | null },
  context: RuleContext,
): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running' || evening.currentSequenceId === null) return refuse('eveningNotRunning')
  if (minutes === 0 || !isDuration(Math.abs(minutes))) return refuse('durationInvalid')
  const clock = clockOf(rows, laneId ?? evening.currentSequenceId)
  if (clock?.state !== 'running' && clock?.state !== 'paused') return refuse('clockNotRunning')
  const given = givenMinutes(clock, minutes, context.now)
  if (given === 0) return refuse('noTimeLeft')
  if (!isDuration(clock.plannedMinutes + given)) return refuse('durationInvalid')
  const changed = [lengthened(clock, given)]
  const lane = laneId ? undefined : walkedLane(rows, evening.currentSequenceId)
  const step = lane && clockOf(rows, lane.id)
  if (step?.state === 'running' || step?.state === 'paused') {
    const givenToStep = givenMinutes(step, given, context.now)
    if (givenToStep !== 0) changed.push(lengthened(step, givenToStep))
  }
  return changed.map((row) => put('clocks', row))
}

function givenMinutes(clock: Unversioned<Clock>, minutes: number, now: number): number {
  if (minutes > 0) return minutes
  const left = Math.max(0, Math.floor(remainingMsOf(clock, now) / MINUTE_MS))
  return -Math.min(-minutes, left, clock.plannedMinutes)
}

function lengthened(clock: Unversioned<Clock>, minutes: number): Unversioned<Clock> {
  const ms = minutes * MINUTE_MS
  return {
    ...clock,
    plannedMinutes: clock.plannedMinutes + minutes,
    endsAt: clock.endsAt === null ? null : clock.endsAt + ms,
    remainingMs: clock.remainingMs === null ? null : clock.remainingMs + ms,
  }
}
