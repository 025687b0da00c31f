import { Remembered } from './Remembered.ts'

/** The languages of the interface. French is the source. */
export type Locale = 'fr' | 'en'

/** A time of day: minutes since midnight (past midnight goes on: 1455 is a quarter past twelve), or hours and minutes. */
export type TimeOfDay = number | { readonly hours: number; readonly minutes: number }

const noBreak = '\u00A0'
const minusSign = '\u2212'
const placeholder = '\uE000'

const space = '[ \\t\\u00A0\\u202F\\u2009]'
// What is never touched: addresses of the web, of the post, and clocks such as 10:30 or 1:02:03.
const untouchable =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:)[^\s»]+|[^\s@]+@[^\s@]+\.[a-z]{2,}|\d+(?::\d{2})+|\uE000/giu

const countedThings = [
  'h|min|s|ms|km|m|cm|mm|kg|g|€|pt|px',
  'minutes?|heures?|jours?|semaines?|mois|ans?|soirées?|secondes?',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'personnes?|habitants?|voix|places?|chaises?|communes?|villages?|euros?|téléphones?|pages?|signes?|fois',
  'tablées?|ateliers?|étapes?|séquences?|méthodes?|groupes?|tours?|balises?|feuilles?|sets?|pas|notes?',
  'paroles?|gommettes?|pépites?|râteaux?|idées?|actions?|intentions?|articles?|questions?|réponses?',
].join('|')

const setting: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’'],
  [
    new RegExp(`(?<![\\p{L}\\d,.])(\\d{1,2})${space}?h${space}?(\\d{2})(?![\\p{L}\\d])`, 'gu'),
    `$1${noBreak}h${noBreak}$2`,
  ],
  [new RegExp(`(?<![\\p{L}\\d,.])(\\d{1,2})${space}?h(?![\\p{L}\\d])`, 'gu'), `$1${noBreak}h`],
  [new RegExp(`(?<=\\d|1er) (?=(?:${countedThings})(?![\\p{L}\\d]))`, 'gu'), noBreak],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, noBreak],
  [new RegExp(`«${space}*`, 'gu'), `«${noBreak}`],
  [new RegExp(`${space}*»`, 'gu'), `${noBreak}»`],
  [new RegExp(`(?<=[^\\s?!:;%([«])${space}*([?!:;%]+)(?=$|[\\s)\\]»”’.,…])`, 'gu'), `${noBreak}$1`],
]

/**
 * French text as it is set: typographic apostrophes; U+00A0 before ? ! : ; » %, inside « », in « 18 h 30 » and
 * between a number and what it counts (« 12 min », « 14 communes »). Twice changes nothing more than once.
 * Addresses and clocks such as 10:30 are left alone.
 */
export function frenchSpaces(text: string): string {
  return spaced.of(text, () => setFrench(text))
}

/** A wall of three thousand paroles sets each of them once, not at each of them that comes. */
const spaced = new Remembered<string>(20_000)

function setFrench(text: string): string {
  const kept: string[] = []
  const open = text.replace(untouchable, (piece) => {
    kept.push(piece)
    return placeholder
  })
  const set = setting.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), open)
  let next = 0
  return set.replaceAll(placeholder, () => kept[next++] ?? '')
}

/** Text as it is set in that language: French gets its spaces, English stays as written. */
export function typeset(text: string, locale: Locale = 'fr'): string {
  return locale === 'fr' ? frenchSpaces(text) : text
}

/**
 * A time of day: « 18 h 30 », « 18 h »; `minutes: 'always'` gives « 18 h 00 » for columns. English: 18:30.
 * Seconds are dropped; hours past midnight start again at 0.
 */
export function formatHour(
  time: TimeOfDay,
  locale: Locale = 'fr',
  minutesShown: 'needed' | 'always' = 'needed',
): string {
  const total = Math.floor(typeof time === 'number' ? time : time.hours * 60 + time.minutes)
  const ofDay = ((total % 1440) + 1440) % 1440
  const hours = Math.floor(ofDay / 60)
  const minutes = String(ofDay % 60).padStart(2, '0')
  if (locale === 'en') return `${hours}:${minutes}`
  if (minutes === '00' && minutesShown === 'needed') return `${hours}${noBreak}h`
  return `${hours}${noBreak}h${noBreak}${minutes}`
}

/**
 * What is left on a countdown, from milliseconds: « 28:40 », « 04:59 »; past the end (negative), « +2:10 ».
 * A second begun still counts, so the end shows « 00:00 » exactly at the end. Hours stay in minutes: « 75:00 ».
 */
export function formatClock(remainingMs: number): string {
  const seconds = Math.ceil(remainingMs / 1000)
  const minutes = String(Math.floor(Math.abs(seconds) / 60))
  const rest = String(Math.abs(seconds) % 60).padStart(2, '0')
  return seconds < 0 ? `+${minutes}:${rest}` : `${minutes.padStart(2, '0')}:${rest}`
}

/** How long, from minutes: « 45 min », « 1 h », « 1 h 15 ». */
export function formatDuration(minutes: number, locale: Locale = 'fr'): string {
  const sign = minutes < 0 ? minusSign : ''
  const total = Math.round(Math.abs(minutes))
  const hours = Math.floor(total / 60)
  const rest = total % 60
  if (hours === 0) return `${sign}${rest}${noBreak}min`
  if (rest === 0) return `${sign}${hours}${noBreak}h`
  const ending = locale === 'fr' ? String(rest).padStart(2, '0') : `${rest}${noBreak}min`
  return `${sign}${hours}${noBreak}h${noBreak}${ending}`
}

/** How long it has been, from milliseconds: « 40 s », « 2 min 15 », « 1 h 05 ». English: 2 min 15 s. */
export function formatElapsed(elapsedMs: number, locale: Locale = 'fr'): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1000))
  if (seconds < 60) return `${seconds}${noBreak}s`
  if (seconds >= 3600) return formatDuration(Math.floor(seconds / 60), locale)
  const rest = seconds % 60
  const minutes = `${Math.floor(seconds / 60)}${noBreak}min`
  if (rest === 0) return minutes
  return `${minutes}${noBreak}${String(rest).padStart(2, '0')}${locale === 'en' ? `${noBreak}s` : ''}`
}

const weekdays = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const
const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

/**
 * A day written `2026-09-17`, in letters: « jeudi 17 septembre 2026 », « jeudi 1er octobre 2026 »; without its year
 * on request. What is not a day comes back as it was.
 */
export function formatDayInLetters(
  day: string,
  locale: Locale = 'fr',
  year: 'with' | 'without' = 'with',
): string {
  const written = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!written) return day
  const [yearNumber, monthNumber, dayNumber] = [Number(written[1]), Number(written[2]), Number(written[3])]
  const instant = new Date(Date.UTC(yearNumber, monthNumber - 1, dayNumber))
  if (instant.getUTCMonth() !== monthNumber - 1 || instant.getUTCDate() !== dayNumber) return day
  const weekday = weekdays[locale][instant.getUTCDay()] ?? ''
  const number = locale === 'fr' && dayNumber === 1 ? '1er' : String(dayNumber)
  const words = `${weekday} ${number}${noBreak}${months[locale][monthNumber - 1] ?? ''}`
  return year === 'with' ? `${words} ${yearNumber}` : words
}

/**
 * Days that follow each other, from `firstDay` on: « 20 et 21 mai 2027 », « 31 mai et 1er juin 2027 », « du 20 au
 * 22 mai 2027 »; without the year on request. A single day comes in letters, as above.
 */
export function formatDays(
  firstDay: string,
  count: number,
  locale: Locale = 'fr',
  year: 'with' | 'without' = 'with',
): string {
  const alone = formatDayInLetters(firstDay, locale, year)
  // What is not a day is not counted from.
  if (count < 2 || alone === firstDay) return alone
  const first = new Date(`${firstDay}T00:00:00Z`)
  const last = new Date(first.getTime() + (count - 1) * 86_400_000)
  const isSameYear = first.getUTCFullYear() === last.getUTCFullYear()
  const isSameMonth = isSameYear && first.getUTCMonth() === last.getUTCMonth()
  const written = (date: Date, parts: 'day' | 'month' | 'year') => {
    const number = locale === 'fr' && date.getUTCDate() === 1 ? '1er' : String(date.getUTCDate())
    if (parts === 'day') return number
    const withMonth = `${number}${noBreak}${months[locale][date.getUTCMonth()] ?? ''}`
    return parts === 'year' && year === 'with' ? `${withMonth} ${date.getUTCFullYear()}` : withMonth
  }
  const from = written(first, isSameMonth ? 'day' : isSameYear ? 'month' : 'year')
  const to = written(last, 'year')
  if (count === 2) return `${from} ${locale === 'fr' ? 'et' : 'and'} ${to}`
  return locale === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`
}

/** A number as it is read: « 1 200 », « −3 », « 2,5 » (two decimals at most). English: 1,200. */
export function formatCount(count: number, locale: Locale = 'fr'): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(count) * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, locale === 'fr' ? noBreak : ',')
  const sign = count < 0 ? minusSign : ''
  return `${sign}${grouped}${decimals ? `${locale === 'fr' ? ',' : '.'}${decimals}` : ''}`
}
