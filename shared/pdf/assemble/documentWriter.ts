import type { Translate } from '../../activities/activity.ts'
import {
  formatCount,
  formatDayInLetters,
  formatDays,
  formatDuration,
  formatHour,
  type Locale,
} from '../../text/typography.ts'

/** What every document is written with: our words, and the way hours, days and numbers are set. */
export type DocumentWriter = {
  locale: Locale
  /** Our own words, already set with their spaces. */
  translate: Translate
  /** « 18 h 30 » from `18:30`; what is not a time comes back as it was. */
  hour: (time: string) => string
  day: (day: string) => string
  /** « 20 et 21 mai 2027 »: so many days from one on. */
  days: (firstDay: string, count: number) => string
  duration: (minutes: number) => string
  number: (count: number) => string
}

/** A writer of documents in one language. */
export function documentWriter(translate: Translate, locale: Locale): DocumentWriter {
  return {
    locale,
    translate,
    hour: (time) => {
      const [hours = '', minutes = ''] = time.split(':')
      if (!/^\d{2}:\d{2}$/.test(time)) return time
      return formatHour({ hours: Number(hours), minutes: Number(minutes) }, locale, 'always')
    },
    day: (day) => formatDayInLetters(day, locale),
    days: (firstDay, count) => formatDays(firstDay, count, locale),
    duration: (minutes) => formatDuration(minutes, locale),
    number: (count) => formatCount(count, locale),
  }
}

/** With its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

/** With its first letter small, as inside a sentence; « A3 », « PC » and what has no capital stay as they are. */
export function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?![\p{Lu}\p{N}])/u, (letter) => letter.toLocaleLowerCase('fr'))
}

/** The lines that somebody typed, without the empty ones. */
export function typedLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => keptTogether(line.trim()))
    .filter((line) => line !== '')
}

/**
 * People's words, word for word: only the spaces that must not break at the end of a line are made non-breaking.
 * Nothing is added nor corrected.
 */
export function keptTogether(text: string): string {
  return text.replace(/ (?=[?!:;»%])/gu, '\u00A0').replace(/(?<=«) /gu, '\u00A0')
}
