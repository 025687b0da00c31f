import { inOrder } from '../agenda/inOrder.ts'
import type { Schedule, ScheduledSequence } from '../agenda/scheduleAgenda.ts'
import { minutesBetween, wallTimeOf } from '../agenda/wallClock.ts'
import { planEvening } from '../evening/planEvening.ts'
import type { Clock, Lane, Sequence } from '../rows.ts'
import type { SynthesisRows } from './synthesisRows.ts'

/** When a sequence really took place, `HH:MM` in the atelier's time zone. */
export type ActualTimes = { startTime: string; endTime: string; minutes: number }

export type PlayedSequence = {
  sequence: Sequence
  lanes: Lane[]
  planned: ScheduledSequence
  /** `skipped` when the evening went past it; null when it has not taken place. */
  actual: ActualTimes | 'skipped' | null
  isDifferent: boolean
}

export type PlayedAgenda = {
  schedule: Schedule
  sequences: PlayedSequence[]
  wasPlayed: boolean
  /** Without the welcome before the announced hour: what happened, or what was planned. */
  startTime: string
  endTime: string
  /** Time together: from the start to the end of each day, without the nights. */
  durationMinutes: number
}

/** The agenda as it was written and as it went, sequence by sequence. A rehearsal leaves nothing: it was not the evening. */
export function playedAgenda(
  rows: Pick<SynthesisRows, 'atelier' | 'sequences' | 'lanes' | 'clocks' | 'evening'>,
): PlayedAgenda {
  const { atelier, lanes, evening } = rows
  const { schedule, isRehearsal } = planEvening(rows)
  const clocks = isRehearsal ? [] : rows.clocks
  const { timeZone } = schedule
  const sequences = inOrder(rows.sequences).flatMap((sequence): PlayedSequence[] => {
    const planned = schedule.sequences.find((one) => one.sequenceId === sequence.id)
    if (!planned) return []
    const clock = clocks.find((one) => one.id === sequence.id)
    let actual: PlayedSequence['actual'] = null
    if (clock?.state === 'skipped') actual = 'skipped'
    else if (clock && clock.startedAt !== null && clock.endedAt !== null) {
      actual = {
        startTime: wallTimeOf(clock.startedAt, timeZone),
        endTime: wallTimeOf(clock.endedAt, timeZone),
        minutes: minutesBetween(clock.startedAt, clock.endedAt),
      }
    }
    const isDifferent =
      actual === 'skipped' ||
      (actual !== null && (actual.startTime !== planned.startTime || actual.minutes !== planned.minutes))
    const own = inOrder(lanes.filter((lane) => lane.sequenceId === sequence.id))
    return [{ sequence, lanes: own, planned, actual, isDifferent }]
  })
  const wasPlayed = sequences.some(({ actual }) => actual !== null)
  const announcedStart = atelier.announcedStartTime || schedule.startTime
  const announcedAt = schedule.startAt + minutesFrom(schedule.startTime, announcedStart) * 60_000
  const startedClocks = sequences.flatMap(({ sequence, planned }) => {
    const clock = clocks.find((one) => one.id === sequence.id)
    return clock?.startedAt ? [{ startedAt: clock.startedAt, isWelcome: planned.endAt <= announcedAt }] : []
  })
  const first = startedClocks.find(({ isWelcome }) => !isWelcome) ?? startedClocks[0]
  const lastEndAt = Math.max(...clocks.map(({ endedAt }) => endedAt ?? 0), evening?.finishedAt ?? 0)
  const isTimed = wasPlayed && first !== undefined && lastEndAt > first.startedAt
  const startAt = isTimed ? first.startedAt : announcedAt
  const endAt = isTimed ? lastEndAt : schedule.endAt
  return {
    schedule,
    sequences,
    wasPlayed,
    startTime: wallTimeOf(startAt, timeZone),
    endTime: wallTimeOf(endAt, timeZone),
    durationMinutes: Math.max(0, minutesBetween(startAt, endAt) - nightMinutes(sequences, clocks)),
  }
}

/** The minutes between the days: nobody is there. As they went when the day was played, else as they were planned. */
function nightMinutes(sequences: readonly PlayedSequence[], clocks: readonly Clock[]): number {
  let minutes = 0
  sequences.forEach(({ sequence, planned }, index) => {
    const before = sequences[index - 1]
    if (!before || planned.dayOffset === before.planned.dayOffset) return
    const startedAt = clocks.find((one) => one.id === sequence.id)?.startedAt
    const endedAt = clocks.find((one) => one.id === before.sequence.id)?.endedAt
    minutes +=
      startedAt && endedAt
        ? minutesBetween(endedAt, startedAt)
        : minutesBetween(before.planned.endAt, planned.startAt)
  })
  return minutes
}

/** Minutes from a time of day to the next passage of another. */
function minutesFrom(from: string, to: string): number {
  const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return (minutesOf(to) - minutesOf(from) + 1440) % 1440
}
