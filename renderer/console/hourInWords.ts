import { formatHour, type Locale } from '../../shared/text/typography.ts'

/** Minutes since midnight of a time `HH:MM`; null when there is none. */
export function minutesOfTime(time: string): number | null {
  const read = /^(\d{2}):(\d{2})$/.exec(time)
  return read ? Number(read[1]) * 60 + Number(read[2]) : null
}

/** A time `HH:MM` from minutes since midnight; empty from null. */
export function timeOfMinutes(minutesOfDay: number | null): string {
  if (minutesOfDay === null) return ''
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutesOfDay / 60))}:${two(minutesOfDay % 60)}`
}

/** « 18 h 30 » from `18:30`; empty when there is no time. */
export function hourInWords(time: string, locale: Locale, minutes: 'needed' | 'always' = 'needed'): string {
  const read = minutesOfTime(time)
  return read === null ? '' : formatHour(read, locale, minutes)
}
