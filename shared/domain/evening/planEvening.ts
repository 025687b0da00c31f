import { MINUTE_MS } from '../agenda/minutes.ts'
import { type Schedule, scheduleWithoutProposals } from '../agenda/scheduleAgenda.ts'
import { dayOf } from '../agenda/wallClock.ts'
import { type EveningRows, eveningOf } from './eveningRows.ts'

/** An evening started further than this from its hour is a rehearsal (« répéter à blanc »), or a demo. */
const REHEARSAL_AFTER_MS = 120 * MINUTE_MS

export type EveningPlan = {
  schedule: Schedule
  /** What to add to the agenda's instants: 0, or, in a rehearsal, what brings the planned start to the real one. */
  shiftMs: number
  /** The same for one of its days: a following day keeps its hours, on the days that follow the real start. */
  shiftOf: (dayOffset: number) => number
  isRehearsal: boolean
}

/**
 * What the evening is compared with: its agenda, at its own hours. Started more than two hours away from its hour
 * (another day, the same afternoon), it is a rehearsal, and the whole agenda is counted from the real start.
 */
export function planEvening(
  rows: Pick<EveningRows, 'atelier' | 'sequences' | 'lanes' | 'evening'>,
): EveningPlan {
  const schedule = scheduleWithoutProposals(rows)
  const { startedAt } = eveningOf(rows)
  const distanceMs = startedAt === null ? 0 : startedAt - schedule.startAt
  const isRehearsal = Math.abs(distanceMs) > REHEARSAL_AFTER_MS
  const shiftMs = isRehearsal ? distanceMs : 0
  const { timeZone } = schedule
  const wholeDaysMs =
    isRehearsal && startedAt !== null
      ? Date.parse(dayOf(startedAt, timeZone)) - Date.parse(dayOf(schedule.startAt, timeZone))
      : 0
  const shiftOf = (dayOffset: number) => (dayOffset === 0 ? shiftMs : wholeDaysMs)
  return { schedule, shiftMs, shiftOf, isRehearsal }
}
