import { dayOf } from '../../domain/agenda/wallClock.ts'

/** « 17/09/2026 »: the day of an instant, as short as a cell of a table wants it. */
export function formatDay(instantMs: number): string {
  const [year = '', month = '', day = ''] = dayOf(instantMs, 'Europe/Paris').split('-')
  return `${day}/${month}/${year}`
}
