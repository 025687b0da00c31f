import type { Unversioned } from '../change.ts'
import type { LaneId, SequenceId } from '../ids.ts'
import type { Atelier, Lane, Sequence } from '../rows.ts'
import { daysOf } from './days.ts'
import { inOrder } from './inOrder.ts'
import { MINUTE_MS, sequenceMinutes, stepGapMinutes } from './minutes.ts'
import { type AgendaProposal, proposeShorterAgenda } from './proposeShorterAgenda.ts'
import {
  eveningInstantOf,
  isDay,
  isTime,
  isTimeZone,
  laterDayInstantOf,
  minutesBetween,
  wallTimeOf,
} from './wallClock.ts'

export type AgendaRows = {
  atelier: Unversioned<Atelier>
  sequences: readonly Unversioned<Sequence>[]
  lanes: readonly Unversioned<Lane>[]
}

export type ScheduledLane = { laneId: LaneId; minutes: number; endAt: number; stepGapMinutes: number }

export type ScheduledSequence = {
  sequenceId: SequenceId
  /** The day it belongs to, counted from 0. */
  dayOffset: number
  startAt: number
  endAt: number
  /** `HH:MM` in the atelier's time zone. */
  startTime: string
  endTime: string
  minutes: number
  /** The instant of its butée, or null. */
  fixedAt: number | null
  /**
   * Before a butée: minutes nobody uses (positive), or minutes that overlap what comes before (negative). A night is
   * no such gap.
   */
  gapBeforeMinutes: number
  /** It ends after the announced end; after the hall must be given back. */
  isBeyondEnd: boolean
  isBeyondHall: boolean
  /** The steps of its lanes do not add up; the largest gap among them, signed. */
  stepGapMinutes: number
  lanes: ScheduledLane[]
}

export type Schedule = {
  timeZone: string
  startAt: number
  endAt: number
  startTime: string
  endTime: string
  /** Sum of what the sequences cost, without the waits before butées. */
  totalMinutes: number
  announcedEndAt: number | null
  hallUntilAt: number | null
  /** Computed end minus announced end: positive is an overrun; null when no end was announced. */
  endGapMinutes: number | null
  /** Computed end minus the hour the hall closes: positive is beyond it. */
  hallGapMinutes: number | null
  sequences: ScheduledSequence[]
  /** What would remove an overrun, each with its result; empty when there is none. */
  proposals: AgendaProposal[]
}

/** An atelier whose day is not chosen yet is counted on this one: a winter day without a change of hour. */
const DAY_WITHOUT_DATE = '2001-01-10'

/**
 * The instants of an atelier's own times: its end and the hall's hour are those of its last day. What is not filled
 * in yet, or not readable, falls back or is null.
 */
export function atelierInstants(atelier: Unversioned<Atelier>): {
  timeZone: string
  startAt: number
  announcedEndAt: number | null
  hallUntilAt: number | null
  instantOfTime: (time: string, dayOffset?: number) => number | null
} {
  const timeZone = isTimeZone(atelier.timeZone) ? atelier.timeZone : 'Europe/Paris'
  const day = isDay(atelier.day) ? atelier.day : DAY_WITHOUT_DATE
  const startTime = isTime(atelier.startTime) ? atelier.startTime : '18:00'
  const instantOfTime = (time: string, dayOffset = 0) => {
    if (!isTime(time)) return null
    return dayOffset === 0
      ? eveningInstantOf(day, startTime, time, timeZone)
      : laterDayInstantOf(day, dayOffset, time, timeZone)
  }
  const lastDay = Math.max(0, atelier.dayCount - 1)
  return {
    timeZone,
    startAt: eveningInstantOf(day, startTime, startTime, timeZone),
    announcedEndAt: instantOfTime(atelier.announcedEndTime, lastDay),
    hallUntilAt: instantOfTime(atelier.hallUntilTime, lastDay),
    instantOfTime,
  }
}

/**
 * The agenda to the minute: each sequence begins when the one before ends, or at its butée; parallel lanes cost the
 * longest. The first sequence of a following day begins at its hour of that day. Says the gaps with the announced end and with the hall's hour, and what would remove an overrun.
 */
export function scheduleAgenda(rows: AgendaRows): Schedule {
  const plain = scheduleWithoutProposals(rows)
  return { ...plain, proposals: proposeShorterAgenda(rows, plain) }
}

/** The same schedule, quicker, for who only needs the times: `proposals` stays empty. */
export function scheduleWithoutProposals({ atelier, sequences, lanes }: AgendaRows): Schedule {
  const { timeZone, startAt, announcedEndAt, hallUntilAt, instantOfTime } = atelierInstants(atelier)
  const days = daysOf(sequences)
  let reachedDay = 0
  let cursorAt = startAt
  let totalMinutes = 0
  const scheduled = inOrder(sequences).map((sequence): ScheduledSequence => {
    const own = inOrder(lanes.filter((lane) => lane.sequenceId === sequence.id))
    const minutes = sequenceMinutes(sequence, own)
    const dayOffset = days.get(sequence.id) ?? 0
    const isNewDay = dayOffset > reachedDay
    reachedDay = dayOffset
    const fixedAt = instantOfTime(sequence.fixedTime, dayOffset)
    const sequenceStartAt = fixedAt ?? cursorAt
    const waitMinutes = minutesBetween(cursorAt, sequenceStartAt)
    const gapBeforeMinutes = isNewDay ? Math.min(0, waitMinutes) : waitMinutes
    const endAt = sequenceStartAt + minutes * MINUTE_MS
    cursorAt = endAt
    totalMinutes += minutes
    const scheduledLanes = own.map((lane) => ({
      laneId: lane.id,
      minutes: lane.minutes,
      endAt: sequenceStartAt + lane.minutes * MINUTE_MS,
      stepGapMinutes: stepGapMinutes(lane),
    }))
    return {
      sequenceId: sequence.id,
      dayOffset,
      startAt: sequenceStartAt,
      endAt,
      startTime: wallTimeOf(sequenceStartAt, timeZone),
      endTime: wallTimeOf(endAt, timeZone),
      minutes,
      fixedAt,
      gapBeforeMinutes,
      isBeyondEnd: announcedEndAt !== null && endAt > announcedEndAt,
      isBeyondHall: hallUntilAt !== null && endAt > hallUntilAt,
      stepGapMinutes: scheduledLanes.reduce(
        (widest, lane) => (Math.abs(lane.stepGapMinutes) > Math.abs(widest) ? lane.stepGapMinutes : widest),
        0,
      ),
      lanes: scheduledLanes,
    }
  })
  // A butée in the middle of a longer sequence must not hide where that one ends.
  const endAt = Math.max(startAt, ...scheduled.map((sequence) => sequence.endAt))
  return {
    timeZone,
    startAt,
    endAt,
    startTime: wallTimeOf(startAt, timeZone),
    endTime: wallTimeOf(endAt, timeZone),
    totalMinutes,
    announcedEndAt,
    hallUntilAt,
    endGapMinutes: announcedEndAt === null ? null : minutesBetween(announcedEndAt, endAt),
    hallGapMinutes: hallUntilAt === null ? null : minutesBetween(hallUntilAt, endAt),
    sequences: scheduled,
    proposals: [],
  }
}
