import { dayAfter } from './wallClock.ts'

/** Public holidays of fixed date in France, and the two eves when nobody comes, as `MM-JJ`. */
const closedDays = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-14',
  '08-15',
  '11-01',
  '11-11',
  '12-24',
  '12-25',
  '12-31',
])

/**
 * The day to propose after an atelier of `lastDay`: the same day of the week, four weeks later or, while nobody would
 * come or the day is before `today`, one week more.
 */
export function nextAtelierDay(lastDay: string, today: string): string {
  let day = dayAfter(lastDay, 28)
  if (day < today) {
    const weeks = Math.ceil((Date.parse(today) - Date.parse(day)) / (7 * 86_400_000))
    day = dayAfter(day, weeks * 7)
  }
  while (closedDays.has(day.slice(5))) day = dayAfter(day, 7)
  return day
}
