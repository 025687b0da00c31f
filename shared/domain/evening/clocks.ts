/**
 * How one clock moves. A running clock has a deadline (`endsAt`), a paused one what is left (`remainingMs`); nothing
 * ticks, so a reload, a killed process or a laptop asleep change nothing: the deadline is still the deadline.
 */

import { MINUTE_MS } from '../agenda/minutes.ts'
import type { Unversioned } from '../change.ts'
import type { Clock, Lane, Sequence } from '../rows.ts'

type ClockRow = Unversioned<Clock>

function untouched(atelierId: Clock['atelierId']) {
  return {
    atelierId,
    state: 'upcoming',
    startedAt: null,
    endsAt: null,
    pausedAt: null,
    remainingMs: null,
    endedAt: null,
    stepIndex: 0,
  } as const
}

/** The clock of a sequence that has not begun. */
export function upcomingClock(sequence: Unversioned<Sequence>, plannedMinutes: number): ClockRow {
  return {
    ...untouched(sequence.atelierId),
    id: sequence.id,
    sequenceId: sequence.id,
    laneId: null,
    plannedMinutes,
  }
}

/** The own clock of a lane: that of its first step, or of the whole lane when it has no steps. */
export function upcomingLaneClock(lane: Unversioned<Lane>): ClockRow {
  return {
    ...untouched(lane.atelierId),
    id: lane.id,
    sequenceId: lane.sequenceId,
    laneId: lane.id,
    plannedMinutes: lane.steps[0]?.minutes ?? lane.minutes,
  }
}

/** The clock set going at `startAt`, with all its minutes before it. */
export function started(clock: ClockRow, startAt: number): ClockRow {
  return {
    ...clock,
    state: 'running',
    startedAt: startAt,
    endsAt: startAt + clock.plannedMinutes * MINUTE_MS,
    pausedAt: null,
    remainingMs: null,
    endedAt: null,
  }
}

/**
 * The clock stopped where it is. Before its start (a planned one, or a computer whose clock went back a little) it
 * keeps all its minutes.
 */
export function paused(clock: ClockRow, now: number): ClockRow {
  if (clock.state !== 'running' || clock.endsAt === null) return clock
  const at = Math.max(now, clock.startedAt ?? now)
  return { ...clock, state: 'paused', pausedAt: now, remainingMs: clock.endsAt - at, endsAt: null }
}

/** The clock set going again with what it had left. */
export function resumed(clock: ClockRow, now: number): ClockRow {
  if (clock.state !== 'paused') return clock
  const hadBegun = clock.startedAt !== null && clock.pausedAt !== null && clock.startedAt <= clock.pausedAt
  return {
    ...clock,
    state: 'running',
    startedAt: hadBegun ? clock.startedAt : now,
    endsAt: now + (clock.remainingMs ?? 0),
    pausedAt: null,
    remainingMs: null,
  }
}

/** The clock left behind. It keeps its deadline, or what it had left, for « Précédent ». */
export function closed(clock: ClockRow, now: number, state: 'done' | 'skipped' = 'done'): ClockRow {
  return { ...clock, state, endedAt: Math.max(now, clock.startedAt ?? now) }
}

/** The clock taken back as it was when it was left: the same deadline, or the same pause. */
export function takenBack(clock: ClockRow): ClockRow {
  const state = clock.startedAt === null ? 'upcoming' : clock.pausedAt === null ? 'running' : 'paused'
  return { ...clock, state, endedAt: null }
}

/** Farther than this from when it was left, a clock is taken back on another day: its deadline means nothing any more. */
const SAME_EVENING_MS = 6 * 3_600_000

/**
 * The clock taken back at `now`: as it was when it was left; on another day (an example, an evening corrected), waiting
 * with what it had left then.
 */
export function takenBackAt(clock: ClockRow, now: number): ClockRow {
  const leftAt = clock.endedAt ?? now
  const taken = takenBack(clock)
  return Math.abs(now - leftAt) <= SAME_EVENING_MS ? taken : stopped(taken, leftAt, now)
}

/** The clock waiting since `now` with what it had left at `leftAt`, as if it had begun just long enough ago. */
function stopped(clock: ClockRow, leftAt: number, now: number): ClockRow {
  if (clock.state !== 'running' && clock.state !== 'paused') return clock
  const remainingMs = remainingMsOf(clock, leftAt)
  const playedMs = Math.max(0, leftAt - (clock.startedAt ?? leftAt))
  return { ...clock, state: 'paused', startedAt: now - playedMs, endsAt: null, pausedAt: now, remainingMs }
}

/** What is left on a clock, in ms: negative in overtime, all of it before its start, 0 when it is not under way. */
export function remainingMsOf(clock: ClockRow, now: number): number {
  if (clock.state === 'paused') return clock.remainingMs ?? 0
  if (clock.state !== 'running' || clock.endsAt === null) return 0
  return clock.endsAt - Math.max(now, clock.startedAt ?? now)
}
