import type { Atelier } from '../../../../shared/domain/rows.ts'

const eveningFrom = '17:00'

/** What the agenda is that of: a seminar, several days, a day, or an evening when nothing is before 17 h. */
export function titleKey({
  format,
  dayCount,
  startTime,
}: Pick<Atelier, 'format' | 'dayCount' | 'startTime'>):
  | 'titleSeminar'
  | 'titleAtelier'
  | 'titleDay'
  | 'titleEvening' {
  if (format === 'seminaire') return 'titleSeminar'
  if (dayCount > 1) return 'titleAtelier'
  return startTime !== '' && startTime < eveningFrom ? 'titleDay' : 'titleEvening'
}
