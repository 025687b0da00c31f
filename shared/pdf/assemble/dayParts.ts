import { dayAfter, isDay } from '../../domain/agenda/wallClock.ts'
import type { Atelier } from '../../domain/rows.ts'
import type { PlayedAgenda, PlayedSequence } from '../../domain/synthesis/playedAgenda.ts'
import { formatDayInLetters } from '../../text/typography.ts'
import { capitalised, type DocumentWriter } from './documentWriter.ts'

export type DayPart = {
  /** « Jour 2 · vendredi 21 mai »; empty for an atelier of one day. */
  heading: string
  sequences: PlayedSequence[]
  /** When the agenda ends that day, `HH:MM`. */
  endTime: string
  plannedMinutes: number
  actualMinutes: number
}

/** An agenda day by day; one part when it has one day. */
export function dayParts(
  atelier: Pick<Atelier, 'day' | 'dayCount'>,
  agenda: PlayedAgenda,
  { translate, locale }: DocumentWriter,
): DayPart[] {
  const byDay = Map.groupBy(agenda.sequences, ({ planned }) => planned.dayOffset)
  return [...byDay].map(([dayOffset, sequences]) => {
    const number = dayOffset + 1
    const day = isDay(atelier.day)
      ? formatDayInLetters(dayAfter(atelier.day, dayOffset), locale, 'without')
      : ''
    const last = sequences.reduce((latest, one) => (one.planned.endAt > latest.planned.endAt ? one : latest))
    return {
      heading:
        atelier.dayCount === 1
          ? ''
          : day === ''
            ? translate('printing.dayNumber', { number })
            : translate('printing.dayHeading', { number, day }),
      sequences,
      endTime: last.planned.endTime,
      plannedMinutes: sequences.reduce((sum, { planned }) => sum + planned.minutes, 0),
      actualMinutes: sequences.reduce(
        (sum, { actual }) => sum + (actual === null || actual === 'skipped' ? 0 : actual.minutes),
        0,
      ),
    }
  })
}

/** When an atelier takes place: « Jeudi 17 septembre 2026 », « 20 et 21 mai 2027 »; « Date non renseignée ». */
export function whenOf(
  atelier: Pick<Atelier, 'day' | 'dayCount'>,
  { translate, days }: DocumentWriter,
): string {
  return isDay(atelier.day) ? capitalised(days(atelier.day, atelier.dayCount)) : translate('printing.noDay')
}
