import type { SequenceId } from '../ids.ts'
import type { Sequence } from '../rows.ts'
import { daysOf } from './days.ts'
import { inOrder } from './inOrder.ts'
import { MINUTE_MS, sequenceMinutes, shareCut, upToFiveMinutes } from './minutes.ts'
import { type AgendaRows, type Schedule, scheduleWithoutProposals } from './scheduleAgenda.ts'
import { minutesBetween, wallTimeOf } from './wallClock.ts'

/** One way to remove an overrun of the agenda, with its result. Nothing is done until it is chosen. */
export type AgendaProposal = {
  kind: 'shortenDiscussions' | 'cutSequence' | 'moveEnd'
  /** The sequences to shorten, with their new minutes (`changeDurations`). */
  durations: { sequenceId: SequenceId; minutes: number }[]
  /** The optional sequence to remove (`removeSequence`), and its title. */
  sequenceId: SequenceId | null
  title: string
  /** The end to announce (`changeAtelier`), `HH:MM`, or empty. */
  announcedEndTime: string
  resultEndAt: number
  resultEndTime: string
  /** What would be left of the overrun: 0 or less when it is gone. */
  resultGapMinutes: number
}

/** Discussions are what may be shortened; a break is not one. */
export function isDiscussion(sequence: Pick<Sequence, 'kind'>): boolean {
  return sequence.kind === 'plenary' || sequence.kind === 'groups'
}

/** What would remove the overrun of `schedule`, on its last day: nothing when the agenda ends in time. */
export function proposeShorterAgenda(rows: AgendaRows, schedule: Schedule): AgendaProposal[] {
  const limitAt = schedule.announcedEndAt ?? schedule.hallUntilAt
  if (limitAt === null) return []
  const overrunMinutes = minutesBetween(limitAt, schedule.endAt)
  if (overrunMinutes <= 0) return []

  const resultOf = (changed: AgendaRows, endLimitAt = limitAt) => {
    const result = scheduleWithoutProposals(changed)
    return {
      resultEndAt: result.endAt,
      resultEndTime: result.endTime,
      resultGapMinutes: minutesBetween(endLimitAt, result.endAt),
    }
  }
  const days = daysOf(rows.sequences)
  const lastDay = Math.max(0, ...days.values())
  const ofLastDay = inOrder(rows.sequences).filter((one) => days.get(one.id) === lastDay)
  const blank = { durations: [], sequenceId: null, title: '', announcedEndTime: '' }
  const proposals: AgendaProposal[] = []

  const durations = shareCut(
    ofLastDay
      .filter(isDiscussion)
      .map((sequence) => ({ sequence, minutes: sequenceMinutes(sequence, rows.lanes) })),
    overrunMinutes,
  )
  if (durations.length > 0) {
    const lanes = rows.lanes.map((lane) => {
      const duration = durations.find((one) => one.sequenceId === lane.sequenceId)
      return duration ? { ...lane, minutes: Math.min(lane.minutes, duration.minutes) } : lane
    })
    const sequences = rows.sequences.map((sequence) => {
      const duration = durations.find((one) => one.sequenceId === sequence.id)
      return duration ? { ...sequence, wishedMinutes: duration.minutes } : sequence
    })
    proposals.push({
      ...blank,
      kind: 'shortenDiscussions',
      durations,
      ...resultOf({ ...rows, sequences, lanes }),
    })
  }

  for (const sequence of ofLastDay.filter((one) => one.isOptional)) {
    const sequences = rows.sequences.filter((one) => one.id !== sequence.id)
    const cut: AgendaProposal = {
      ...blank,
      kind: 'cutSequence',
      sequenceId: sequence.id,
      title: sequence.title,
      ...resultOf({ ...rows, sequences }),
    }
    proposals.push(cut)
  }

  const movedEndAt = movedEnd(schedule, limitAt)
  if (movedEndAt !== null) {
    proposals.push({
      ...blank,
      kind: 'moveEnd',
      announcedEndTime: wallTimeOf(movedEndAt, schedule.timeZone),
      ...resultOf(rows, movedEndAt),
    })
  }
  return proposals.filter((one) => one.kind === 'moveEnd' || one.resultEndAt < schedule.endAt)
}

/** The computed end, to the five minutes above, as far as the hall is ours; null when that helps nothing. */
function movedEnd(schedule: Schedule, limitAt: number): number | null {
  if (schedule.announcedEndAt === null) return null
  const wishedAt = limitAt + upToFiveMinutes(minutesBetween(limitAt, schedule.endAt)) * MINUTE_MS
  const endAt = schedule.hallUntilAt === null ? wishedAt : Math.min(wishedAt, schedule.hallUntilAt)
  return endAt > limitAt ? endAt : null
}
