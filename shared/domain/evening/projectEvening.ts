import { MINUTE_MS } from '../agenda/minutes.ts'
import type { Schedule, ScheduledSequence } from '../agenda/scheduleAgenda.ts'
import { minutesBetween } from '../agenda/wallClock.ts'
import type { Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Clock, EveningState, Sequence } from '../rows.ts'
import { remainingMsOf } from './clocks.ts'
import { courseOf } from './crossSequences.ts'
import { clockOf, decidedMinutes, type EveningRows, eveningOf } from './eveningRows.ts'
import { planEvening } from './planEvening.ts'
import { type ProjectedClock, projectClock } from './projectClock.ts'
import { type ProjectedLane, projectLanes } from './projectLanes.ts'

/** No evening is late by more. */
const OTHER_DAY_MINUTES = 12 * 60

/** « À venir », « En cours », « Dépassé », « Terminé », « Sauté ». */
export type SequenceState = 'upcoming' | 'running' | 'overtime' | 'done' | 'skipped'

export type ProjectedSequence = {
  sequenceId: SequenceId
  /** The day it belongs to, counted from 0. */
  dayOffset: number
  state: SequenceState
  isCurrent: boolean
  isPaused: boolean
  /** Where the agenda had it. */
  plannedStartAt: number
  plannedEndAt: number
  agendaMinutes: number
  /** Where it was, is, or will be. */
  startAt: number
  endAt: number
  minutes: number
  /** The instant of its butée, or null. */
  fixedAt: number | null
  lanes: ProjectedLane[]
}

export type EveningProjection = {
  now: number
  state: EveningState
  /** Started far from its hour: the agenda is counted from the real start. */
  isRehearsal: boolean
  startAt: number
  /** The day under way, counted from 0: that of the current sequence, or at rest that of the next one. */
  dayOffset: number
  /** When the day under way will end, or when the evening ended. */
  endAt: number
  /** What the hall was told of that day: the end that was announced, moved, or else the agenda's own. */
  toldEndAt: number
  isEndMoved: boolean
  hallUntilAt: number | null
  /** The main figure: projected end minus told end, in minutes of the wall clock. Positive: late. Grows while paused. */
  lateMinutes: number
  /** « À l’heure » within two minutes. */
  punctuality: 'onTime' | 'late' | 'early'
  /** Projected end minus the hour of the hall; null when the hall is ours, or on another day. */
  hallGapMinutes: number | null
  /** « Décalage »: real minus planned start of the current sequence; null when there is none. */
  startDriftMinutes: number | null
  /** For the night between two days: when the next one is to begin. Null otherwise. */
  restsUntilAt: number | null
  currentSequenceId: SequenceId | null
  nextSequenceId: SequenceId | null
  previousSequenceId: SequenceId | null
  /** The countdown of the current sequence; null when nothing is under way. */
  clock: ProjectedClock | null
  sequences: ProjectedSequence[]
}

/**
 * What every window shows of an evening at `now` (ms). Computed from deadlines, so it is right after a pause, a
 * laptop asleep, a reload or a killed process; the same rows and the same instant give the same picture.
 */
export function projectEvening(rows: EveningRows, now: number): EveningProjection {
  const evening = eveningOf(rows)
  const { schedule, shiftOf, isRehearsal } = planEvening(rows)
  const isRunning = evening.state === 'running'
  const { ordered, currentIndex, reachedIndex } = courseOf(rows)
  const startAt = evening.startedAt ?? startOfReady(schedule.startAt, schedule.endAt, now)
  const current = ordered[currentIndex]
  const currentClock = current && clockOf(rows, current.id)
  // Where the next sequence to come would begin, moved along as the list goes.
  let cursorAt = isRunning ? Math.max(now, startAt) : startAt
  const passedAt = evening.finishedAt ?? currentClock?.startedAt ?? cursorAt
  const dayOffset = dayUnderWay(rows, schedule, ordered, reachedIndex)
  let dayEndAt = cursorAt

  const sequences = ordered.map((sequence, index): ProjectedSequence => {
    const scheduled = scheduledOf(schedule.sequences, sequence)
    const dayShiftMs = shiftOf(scheduled.dayOffset)
    const clock = clockOf(rows, sequence.id)
    const isCurrent = index === currentIndex
    const fixedAt = scheduled.fixedAt === null ? null : scheduled.fixedAt + dayShiftMs
    const minutes = decidedMinutes(rows, sequence.id, scheduled.minutes)
    const isPassed = index <= reachedIndex || evening.state === 'finished'
    const where = { now, cursorAt, passedAt, fixedAt, minutes, isCurrent, isPassed }
    const place = placeSequence(clock, where)
    if (isCurrent || place.state === 'upcoming') cursorAt = place.endAt
    if (scheduled.dayOffset <= dayOffset) dayEndAt = cursorAt
    return {
      sequenceId: sequence.id,
      dayOffset: scheduled.dayOffset,
      ...place,
      isCurrent,
      isPaused: isCurrent && clock?.state === 'paused',
      plannedStartAt: scheduled.startAt + dayShiftMs,
      plannedEndAt: scheduled.endAt + dayShiftMs,
      agendaMinutes: scheduled.minutes,
      minutes,
      fixedAt,
      lanes: projectLanes(rows, sequence, clock, { ...place, now, isCurrent }),
    }
  })

  const endAt = evening.state === 'finished' ? (evening.finishedAt ?? dayEndAt) : dayEndAt
  const toldEndAt = evening.movedEndAt ?? plannedEndAt(rows, schedule, dayOffset) + shiftOf(dayOffset)
  const gapMinutes = minutesBetween(toldEndAt, endAt)
  // Taken up again on another day, an evening is neither late nor early.
  const isOtherDay = isRunning && Math.abs(gapMinutes) > OTHER_DAY_MINUTES
  const lateMinutes = isOtherDay ? 0 : gapMinutes
  const isLastDay = dayOffset >= rows.atelier.dayCount - 1
  const hallUntilAt =
    schedule.hallUntilAt === null || !isLastDay ? null : schedule.hallUntilAt + shiftOf(dayOffset)
  const shown = sequences[currentIndex]
  const nextSequenceId = isRunning ? nextOf(sequences, reachedIndex) : (sequences[0]?.sequenceId ?? null)
  const resting = isRunning && !shown ? sequences.find((one) => one.sequenceId === nextSequenceId) : undefined
  return {
    now,
    state: evening.state,
    isRehearsal,
    startAt,
    dayOffset,
    endAt,
    toldEndAt,
    isEndMoved: evening.movedEndAt !== null,
    hallUntilAt,
    lateMinutes,
    punctuality: Math.abs(lateMinutes) <= 2 ? 'onTime' : lateMinutes > 0 ? 'late' : 'early',
    hallGapMinutes: hallUntilAt === null || isOtherDay ? null : minutesBetween(hallUntilAt, endAt),
    startDriftMinutes: shown ? minutesBetween(shown.plannedStartAt, shown.startAt) : null,
    restsUntilAt: resting?.plannedStartAt ?? null,
    currentSequenceId: shown?.sequenceId ?? null,
    nextSequenceId,
    previousSequenceId: isRunning
      ? previousOf(rows, sequences, shown ? currentIndex : reachedIndex + 1)
      : null,
    clock: currentClock ? projectClock(currentClock, now) : null,
    sequences,
  }
}

/** The day the evening has come to: at rest, the next one; finished, the one that ended it. */
function dayUnderWay(
  rows: EveningRows,
  schedule: Schedule,
  ordered: readonly Unversioned<Sequence>[],
  reachedIndex: number,
): number {
  const { state, currentSequenceId } = eveningOf(rows)
  const dayAt = (sequence: Unversioned<Sequence> | undefined) =>
    schedule.sequences.find((one) => one.sequenceId === sequence?.id)?.dayOffset
  if (state === 'finished')
    return dayAt(ordered.findLast((one) => clockOf(rows, one.id)?.startedAt != null)) ?? 0
  if (state === 'running' && currentSequenceId === null) {
    const next = ordered.find(
      (one, index) => index > reachedIndex && (clockOf(rows, one.id)?.state ?? 'upcoming') === 'upcoming',
    )
    if (next) return dayAt(next) ?? 0
  }
  return dayAt(ordered[reachedIndex]) ?? 0
}

/** When the agenda ends that day: the announced end is that of the last one. */
function plannedEndAt({ atelier }: EveningRows, schedule: Schedule, dayOffset: number): number {
  if (dayOffset >= atelier.dayCount - 1) return schedule.announcedEndAt ?? schedule.endAt
  const ends = schedule.sequences.filter((one) => one.dayOffset === dayOffset).map((one) => one.endAt)
  return ends.length === 0 ? schedule.endAt : Math.max(...ends)
}

/** State and place of one sequence, given where the evening has got to. */
function placeSequence(
  clock: Unversioned<Clock> | undefined,
  where: {
    now: number
    cursorAt: number
    passedAt: number
    fixedAt: number | null
    minutes: number
    isCurrent: boolean
    isPassed: boolean
  },
): Pick<ProjectedSequence, 'state' | 'startAt' | 'endAt'> {
  const { now, cursorAt, fixedAt, minutes } = where
  if (where.isCurrent) {
    const startAt = clock?.startedAt ?? now
    const remainingMs = clock ? remainingMsOf(clock, now) : minutes * MINUTE_MS
    const endAt = Math.max(now, startAt) + Math.max(0, remainingMs)
    return { state: remainingMs < 0 ? 'overtime' : 'running', startAt, endAt }
  }
  const besideAt = where.isPassed ? where.passedAt : cursorAt
  if (clock?.state === 'done' || clock?.state === 'skipped') {
    const startAt = clock.startedAt ?? clock.endedAt ?? besideAt
    return { state: clock.state, startAt, endAt: clock.endedAt ?? startAt }
  }
  // Put before the current sequence, or left over when the evening ended: it will not be played.
  if (where.isPassed) return { state: 'skipped', startAt: besideAt, endAt: besideAt }
  const startAt = fixedAt === null ? cursorAt : Math.max(cursorAt, fixedAt)
  return { state: 'upcoming', startAt, endAt: startAt + minutes * MINUTE_MS }
}

/** An evening not started yet begins at its hour; late already while its agenda could still be running. */
function startOfReady(plannedStartAt: number, plannedEndAt: number, now: number): number {
  return now > plannedStartAt && now < plannedEndAt ? now : plannedStartAt
}

function scheduledOf(
  scheduled: readonly ScheduledSequence[],
  sequence: Unversioned<Sequence>,
): ScheduledSequence {
  const found = scheduled.find((one) => one.sequenceId === sequence.id)
  if (!found) throw new Error(`The agenda lost the sequence ${sequence.id}.`)
  return found
}

function nextOf(sequences: readonly ProjectedSequence[], currentIndex: number): SequenceId | null {
  const next = sequences.find((one, index) => index > currentIndex && one.state === 'upcoming')
  return next?.sequenceId ?? null
}

/** The last sequence before this one that was really begun. */
function previousOf(
  rows: EveningRows,
  sequences: readonly ProjectedSequence[],
  currentIndex: number,
): SequenceId | null {
  const begun = sequences
    .slice(0, currentIndex)
    .filter((one) => clockOf(rows, one.sequenceId)?.startedAt != null)
  return begun.at(-1)?.sequenceId ?? null
}
