import { type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { Atelier, Sequence } from '../rows.ts'
import { MAXIMUM_DAYS, refusalOfDays } from './days.ts'
import { readTitle } from './sequenceRows.ts'
import { isDay, isTime, isTimeZone } from './wallClock.ts'

export type AtelierFields = Partial<Omit<Unversioned<Atelier>, 'id' | 'demarcheId' | 'orderKey'>>

/** Changes some fields of an atelier. Its day and its hours may be empty, never something that no calendar has. */
export function changeAtelier(
  rows: { atelier: Unversioned<Atelier> | undefined; sequences?: readonly Unversioned<Sequence>[] },
  { fields }: { fields: AtelierFields },
): Decision {
  if (!rows.atelier) return refuse('notFound')
  const changed = { ...rows.atelier, ...fields }
  const read = readTitle(changed.title)
  if ('refused' in read) return read
  changed.title = read.title
  if (changed.day !== '' && !isDay(changed.day)) return refuse('timeInvalid')
  const times = [
    changed.startTime,
    changed.announcedStartTime,
    changed.announcedEndTime,
    changed.hallUntilTime,
  ]
  if (times.some((time) => time !== '' && !isTime(time))) return refuse('timeInvalid')
  if (!isTimeZone(changed.timeZone)) return refuse('timeInvalid')
  if (!Number.isInteger(changed.expectedPeople) || changed.expectedPeople < 0) return refuse('invalid')
  if (!Number.isInteger(changed.dayCount) || changed.dayCount < 1 || changed.dayCount > MAXIMUM_DAYS)
    return refuse('invalid')
  const refusal = refusalOfDays(changed, rows.sequences ?? [])
  return refusal ?? [put('ateliers', changed)]
}
