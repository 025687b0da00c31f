import { MINUTE_MS } from '../agenda/minutes.ts'
import type { Unversioned } from '../change.ts'
import type { Clock } from '../rows.ts'
import { remainingMsOf } from './clocks.ts'
import { type Chairs, drawChairs } from './drawChairs.ts'

/** A countdown as a window draws it. */
export type ProjectedClock = {
  id: Clock['id']
  isPaused: boolean
  /** Negative in overtime; shown as mm:ss. */
  remainingMs: number
  /** When it reaches zero, were it resumed now. */
  endsAt: number
  plannedMinutes: number
  isOvertime: boolean
  /** From here the glass sounds and the inner ring shows: 5 minutes or 20 %, whichever is less (decision 20). */
  warningMs: number
  isWarning: boolean
  /** For how long it has been paused; 0 when it runs. */
  pausedForMs: number
  /** Before a planned start: what is left until it; 0 afterwards. */
  startsInMs: number
  stepIndex: number
  chairs: Chairs
}

/** What a clock says at `now`. */
export function projectClock(clock: Unversioned<Clock>, now: number): ProjectedClock {
  const remainingMs = remainingMsOf(clock, now)
  const startsInMs = clock.state === 'running' ? Math.max(0, (clock.startedAt ?? now) - now) : 0
  const warningMs = Math.min(5 * MINUTE_MS, clock.plannedMinutes * MINUTE_MS * 0.2)
  return {
    id: clock.id,
    isPaused: clock.state === 'paused',
    remainingMs,
    endsAt: now + startsInMs + remainingMs,
    plannedMinutes: clock.plannedMinutes,
    isOvertime: remainingMs < 0,
    warningMs,
    isWarning: startsInMs === 0 && remainingMs >= 0 && remainingMs <= warningMs,
    pausedForMs: clock.state === 'paused' ? Math.max(0, now - (clock.pausedAt ?? now)) : 0,
    startsInMs,
    stepIndex: clock.stepIndex,
    chairs: drawChairs(clock.plannedMinutes, remainingMs),
  }
}
