/** Instants and wall clocks, through `Intl`: right across a daylight-saving change and across midnight. */

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME_PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, formatter)
  return formatter
}

/** Whether `day` is a day of the calendar, as `AAAA-MM-JJ`. */
export function isDay(day: string): boolean {
  const match = DAY_PATTERN.exec(day)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth
}

/** Whether `time` is a time of day, as `HH:MM` from 00:00 to 23:59. */
export function isTime(time: string): boolean {
  return TIME_PATTERN.test(time)
}

/** Whether this machine knows the time zone `timeZone` (« Europe/Paris »). */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone)
    return true
  } catch {
    return false
  }
}

/** What the wall clock and the calendar say, read as if they were UTC, in ms. */
function wallMs(instantMs: number, timeZone: string): number {
  const read: { [part: string]: number } = {}
  for (const part of formatterOf(timeZone).formatToParts(instantMs)) read[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function dayOfUtc(utcMs: number): string {
  const date = new Date(utcMs)
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

/**
 * The instant (ms) at which the clocks of `timeZone` show `time` on `day`.
 * An hour that a spring change skips is read as the hour before the change would have gone on: 02:30 becomes 03:30.
 * An hour that an autumn change repeats is its first passage.
 * @throws RangeError when the day, the time or the time zone does not exist: check them at entry.
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  if (!isDay(day) || !isTime(time)) throw new RangeError(`No such day or time: ${day} ${time}`)
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (instantMs: number) => wallMs(instantMs, timeZone) - instantMs
  const first = asUtc - offsetAt(asUtc - DAY_MS)
  if (wallMs(first, timeZone) === asUtc) return first
  const second = asUtc - offsetAt(asUtc + DAY_MS)
  return wallMs(second, timeZone) === asUtc ? second : first
}

/** What the wall clock of `timeZone` shows at an instant, as `HH:MM`; seconds are dropped. */
export function wallTimeOf(instantMs: number, timeZone: string): string {
  const time = new Date(wallMs(instantMs, timeZone))
  return `${twoDigits(time.getUTCHours())}:${twoDigits(time.getUTCMinutes())}`
}

/** The day of the calendar of `timeZone` at an instant, as `AAAA-MM-JJ`. */
export function dayOf(instantMs: number, timeZone: string): string {
  return dayOfUtc(wallMs(instantMs, timeZone))
}

/** The day `count` days after `day`. */
export function dayAfter(day: string, count = 1): string {
  return dayOfUtc(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS)
}

/**
 * The instant of a time of an evening that begins on `day` at `startTime`: a time earlier than the beginning
 * belongs to the next day (an evening from 20:00 whose end is announced at 00:30).
 */
export function eveningInstantOf(day: string, startTime: string, time: string, timeZone: string): number {
  return instantOf(time < startTime ? dayAfter(day) : day, time, timeZone)
}

/** Nobody works through it: an hour before this one still belongs to the day before. */
const NIGHT_ENDS = '04:00'

/** The same for a time of a following day, which no evening's beginning shifts: one before four belongs to its night. */
export function laterDayInstantOf(day: string, dayOffset: number, time: string, timeZone: string): number {
  return eveningInstantOf(dayAfter(day, dayOffset), NIGHT_ENDS, time, timeZone)
}

/** Whole minutes from one instant to another as two wall clocks would tell it: seconds are dropped on both sides. */
export function minutesBetween(fromMs: number, toMs: number): number {
  return Math.floor(toMs / MINUTE_MS) - Math.floor(fromMs / MINUTE_MS)
}
