import { inOrder } from '../agenda/inOrder.ts'
import { MINUTE_MS } from '../agenda/minutes.ts'
import type { ScheduledSequence } from '../agenda/scheduleAgenda.ts'
import { minutesBetween } from '../agenda/wallClock.ts'
import type { Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Clock, EveningState, Sequence } from '../rows.ts'
import { remainingMsOf } from './clocks.ts'
import { clockOf, decidedMinutes, type EveningRows, eveningOf } from './eveningRows.ts'
import { planEvening } from './planEvening.ts'
import { type ProjectedClock, projectClock } from './projectClock.ts'
import { type ProjectedLane, projectLanes } from './projectLanes.ts'

/** « À venir », « En cours », « Dépassé », « Terminé », « Sauté ». */
export type SequenceState = 'upcoming' | 'running' | 'overtime' | 'done' | 'skipped'

export type ProjectedSequence = {
  sequenceId: SequenceId
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
  /** When it will end, or ended. */
  endAt: number
  /** What the hall was told: the end that was announced, moved, or else the agenda's own. */
  toldEndAt: number
  isEndMoved: boolean
  hallUntilAt: number | null
  /** The main figure: projected end minus told end, in minutes of the wall clock. Positive: late. Grows while paused. */
  lateMinutes: number
  /** « À l’heure » within two minutes. */
  punctuality: 'onTime' | 'late' | 'early'
  /** Projected end minus the hour of the hall; null when the hall is ours. */
  hallGapMinutes: number | null
  /** « Décalage »: real minus planned start of the current sequence; null when there is none. */
  startDriftMinutes: number | null
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
  const { schedule, shiftMs, isRehearsal } = planEvening(rows)
  const isRunning = evening.state === 'running'
  const ordered = inOrder(rows.sequences)
  const currentIndex = isRunning
    ? ordered.findIndex((sequence) => sequence.id === evening.currentSequenceId)
    : -1
  const startAt = evening.startedAt ?? startOfReady(schedule.startAt, schedule.endAt, now)
  let cursorAt = isRunning ? Math.max(now, startAt) : startAt
  const currentClock = ordered[currentIndex] && clockOf(rows, ordered[currentIndex].id)
  const currentStartAt = currentClock?.startedAt ?? cursorAt

  const sequences = ordered.map((sequence, index): ProjectedSequence => {
    const scheduled = scheduledOf(schedule.sequences, sequence)
    const clock = clockOf(rows, sequence.id)
    const isCurrent = index === currentIndex
    const fixedAt = scheduled.fixedAt === null ? null : scheduled.fixedAt + shiftMs
    const minutes = decidedMinutes(rows, sequence.id, scheduled.minutes)
    const common = {
      sequenceId: sequence.id,
      isCurrent,
      isPaused: isCurrent && clock?.state === 'paused',
      plannedStartAt: scheduled.startAt + shiftMs,
      plannedEndAt: scheduled.endAt + shiftMs,
      agendaMinutes: scheduled.minutes,
      minutes,
      fixedAt,
    }
    const place = placeOf(clock, index)
    return { ...common, ...place, lanes: projectLanes(rows, sequence, clock, { ...place, now, isCurrent }) }

    function placeOf(
      own: Unversioned<Clock> | undefined,
      at: number,
    ): Pick<ProjectedSequence, 'state' | 'startAt' | 'endAt'> {
      if (isCurrent) {
        const remainingMs = own ? remainingMsOf(own, now) : minutes * MINUTE_MS
        const fromAt = Math.max(now, own?.startedAt ?? now)
        cursorAt = fromAt + Math.max(0, remainingMs)
        const state = remainingMs < 0 ? 'overtime' : 'running'
        return { state, startAt: own?.startedAt ?? now, endAt: cursorAt }
      }
      if (own?.state === 'done' || own?.state === 'skipped') {
        const ownStartAt = own.startedAt ?? own.endedAt ?? cursorAt
        return { state: own.state, startAt: ownStartAt, endAt: own.endedAt ?? ownStartAt }
      }
      if (at < currentIndex || evening.state === 'finished') {
        // It was put before the current sequence, or the evening ended without it: it will not be played.
        const passedAt = evening.state === 'finished' ? (evening.finishedAt ?? cursorAt) : currentStartAt
        return { state: 'skipped', startAt: passedAt, endAt: passedAt }
      }
      const ownStartAt = fixedAt === null ? cursorAt : Math.max(cursorAt, fixedAt)
      cursorAt = ownStartAt + minutes * MINUTE_MS
      return { state: 'upcoming', startAt: ownStartAt, endAt: cursorAt }
    }
  })

  const endAt = evening.state === 'finished' ? (evening.finishedAt ?? cursorAt) : cursorAt
  const toldEndAt = evening.movedEndAt ?? (schedule.announcedEndAt ?? schedule.endAt) + shiftMs
  const lateMinutes = minutesBetween(toldEndAt, endAt)
  const hallUntilAt = schedule.hallUntilAt === null ? null : schedule.hallUntilAt + shiftMs
  const current = sequences[currentIndex]
  return {
    now,
    state: evening.state,
    isRehearsal,
    startAt,
    endAt,
    toldEndAt,
    isEndMoved: evening.movedEndAt !== null,
    hallUntilAt,
    lateMinutes,
    punctuality: Math.abs(lateMinutes) <= 2 ? 'onTime' : lateMinutes > 0 ? 'late' : 'early',
    hallGapMinutes: hallUntilAt === null ? null : minutesBetween(hallUntilAt, endAt),
    startDriftMinutes: current ? minutesBetween(current.plannedStartAt, current.startAt) : null,
    currentSequenceId: current?.sequenceId ?? null,
    nextSequenceId: isRunning ? nextOf(sequences, currentIndex) : (sequences[0]?.sequenceId ?? null),
    previousSequenceId: currentIndex > 0 ? previousOf(rows, sequences, currentIndex) : null,
    clock: currentClock ? projectClock(currentClock, now) : null,
    sequences,
  }
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
