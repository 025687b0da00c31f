/** What leaving, entering and taking back a sequence writes: its clock, its lanes' own clocks, the course, the wall. */
import { daysOf } from '../agenda/days.ts'
import { inOrder } from '../agenda/inOrder.ts'
import { sequenceMinutes } from '../agenda/minutes.ts'
import { dayOf } from '../agenda/wallClock.ts'
import { type Change, put, remove, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Clock, Sequence, Wall, WallScene } from '../rows.ts'
import { closed, started, takenBackAt, upcomingClock, upcomingLaneClock } from './clocks.ts'
import { clockOf, decidedMinutes, type EveningRows, eveningOf, walkedLane } from './eveningRows.ts'
import { planEvening } from './planEvening.ts'

/** With the wall's row, a crossing also brings the hall back to the consigne of the sequence it enters. */
export type CrossingRows = EveningRows & { wall?: Unversioned<Wall> | undefined }

/**
 * The sequences in order, and where the evening is: -1 when it is in none. It got as far as `reachedIndex`: the same,
 * or, at rest for the night between two days, the last one that was begun.
 */
export function courseOf(rows: EveningRows): {
  ordered: Unversioned<Sequence>[]
  currentIndex: number
  reachedIndex: number
} {
  const ordered = inOrder(rows.sequences)
  const { state, currentSequenceId } = eveningOf(rows)
  const currentIndex =
    state === 'running' ? ordered.findIndex((sequence) => sequence.id === currentSequenceId) : -1
  const isResting = state === 'running' && currentIndex === -1
  const reachedIndex = isResting
    ? ordered.findLastIndex((sequence) => clockOf(rows, sequence.id)?.startedAt != null)
    : currentIndex
  return { ordered, currentIndex, reachedIndex }
}

/** Whether a sequence is still to be played: nobody began it nor skipped it. */
export function isUpcoming(rows: EveningRows, sequence: Unversioned<Sequence>): boolean {
  return (clockOf(rows, sequence.id)?.state ?? 'upcoming') === 'upcoming'
}

/** The first sequence still to be played after this place. */
export function nextUpcoming(
  rows: EveningRows,
  ordered: readonly Unversioned<Sequence>[],
  index: number,
): Unversioned<Sequence> | undefined {
  return ordered.find((sequence, at) => at > index && isUpcoming(rows, sequence))
}

function laneClocksOf(rows: EveningRows, sequenceId: SequenceId): Unversioned<Clock>[] {
  return rows.clocks.filter((clock) => clock.sequenceId === sequenceId && clock.laneId !== null)
}

/**
 * Closes the clock of a sequence. Its lanes' own clocks that were still going are cut off, as skipped: « done » is
 * for the lanes that came to their end.
 */
export function leave(
  rows: EveningRows,
  sequence: Unversioned<Sequence>,
  now: number,
  state: 'done' | 'skipped' = 'done',
): Change[] {
  const clock = clockOf(rows, sequence.id) ?? upcomingClock(sequence, minutesOf(rows, sequence))
  const cutOff = laneClocksOf(rows, sequence.id).filter(
    (own) => own.state === 'running' || own.state === 'paused',
  )
  return [closed(clock, now, state), ...cutOff.map((own) => closed(own, now, 'skipped'))].map((row) =>
    put('clocks', row),
  )
}

/** Starts the clock of a sequence with all its minutes, and that of its first step when Suivant walks its steps. */
export function enter(rows: CrossingRows, sequence: Unversioned<Sequence>, startAt: number): Change[] {
  const lane = walkedLane(rows, sequence.id)
  const stale = laneClocksOf(rows, sequence.id).filter((clock) => clock.laneId !== lane?.id)
  return [
    put('clocks', started(upcomingClock(sequence, minutesOf(rows, sequence)), startAt)),
    ...(lane ? [put('clocks', started(upcomingLaneClock(lane), startAt))] : []),
    ...stale.map((clock) => remove('clocks', clock.id)),
    ...wallOnConsigne(rows),
  ]
}

/** Takes a sequence back as it was when it was left: the same deadline, or the same pause; on another day, at rest. */
export function takeBack(rows: CrossingRows, clock: Unversioned<Clock>, now: number): Change[] {
  const cutOff = laneClocksOf(rows, clock.sequenceId).filter((own) => own.state === 'skipped')
  return [...[clock, ...cutOff].map((row) => put('clocks', takenBackAt(row, now))), ...wallOnConsigne(rows)]
}

/** Makes a sequence upcoming again. Only minutes that the evening decided are worth a row. */
export function reset(rows: EveningRows, sequence: Unversioned<Sequence>): Change[] {
  const clock = clockOf(rows, sequence.id)
  const own: Change[] = []
  if (clock) {
    const isAsPlanned = clock.plannedMinutes === sequenceMinutes(sequence, rows.lanes)
    own.push(
      isAsPlanned ? remove('clocks', clock.id) : put('clocks', upcomingClock(sequence, clock.plannedMinutes)),
    )
  }
  return [...own, ...laneClocksOf(rows, sequence.id).map((one) => remove('clocks', one.id))]
}

export function minutesOf(rows: EveningRows, sequence: Unversioned<Sequence>): number {
  return decidedMinutes(rows, sequence.id, sequenceMinutes(sequence, rows.lanes))
}

/** The evening is now in this sequence. On a new day the hall has not been told another end yet. */
export function nowIn(rows: EveningRows, sequenceId: SequenceId): Change {
  const { ordered, reachedIndex } = courseOf(rows)
  const days = daysOf(ordered)
  const reached = ordered[reachedIndex]
  const isNewDay = reached !== undefined && (days.get(sequenceId) ?? 0) > (days.get(reached.id) ?? 0)
  return put('evenings', {
    ...eveningOf(rows),
    currentSequenceId: sequenceId,
    ...(isNewDay && { movedEndAt: null }),
  })
}

/**
 * Enters the sequence that follows. When it is of a later day than the one just left, and that day has not come yet,
 * the evening rests until then: it is in no sequence, and the wall says thanks.
 */
export function enterOrRest(rows: CrossingRows, next: Unversioned<Sequence>, now: number): Change[] {
  const { ordered, currentIndex } = courseOf(rows)
  const days = daysOf(ordered)
  const current = ordered[currentIndex]
  const { schedule, shiftOf } = planEvening(rows)
  const planned = schedule.sequences.find((one) => one.sequenceId === next.id)
  const isNewDay = current !== undefined && (days.get(next.id) ?? 0) > (days.get(current.id) ?? 0)
  const isBefore =
    planned !== undefined &&
    dayOf(now, schedule.timeZone) < dayOf(planned.startAt + shiftOf(planned.dayOffset), schedule.timeZone)
  if (!isNewDay || !isBefore) return [...enter(rows, next, now), nowIn(rows, next.id)]
  return [put('evenings', { ...eveningOf(rows), currentSequenceId: null }), ...wallOn(rows, 'thanks')]
}

function wallOnConsigne(rows: CrossingRows): Change[] {
  return wallOn(rows, 'instruction')
}

function wallOn({ wall }: CrossingRows, scene: WallScene): Change[] {
  return wall ? [put('walls', { ...wall, scene, boardId: null, page: 0 })] : []
}
