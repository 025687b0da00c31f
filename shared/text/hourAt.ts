import { isTimeZone, wallTimeOf } from '../domain/agenda/wallClock.ts'
import { formatHour, type Locale } from './typography.ts'

/**
 * « 20 h 19 »: what the clocks of `timeZone` show at an instant (ms). Seconds are dropped, as a clock does: every
 * window tells an instant through this rule, so that the hall and the console never differ by a minute.
 * A time zone unknown to this machine is read as Paris.
 */
export function hourAt(instantMs: number, timeZone: string, locale: Locale): string {
  const time = wallTimeOf(instantMs, isTimeZone(timeZone) ? timeZone : 'Europe/Paris')
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return formatHour({ hours, minutes }, locale)
}
