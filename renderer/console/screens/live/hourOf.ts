import { isTimeZone, wallTimeOf } from '../../../../shared/domain/agenda/wallClock.ts'
import type { Locale } from '../../../../shared/text/typography.ts'
import { hourInWords } from '../../hourInWords.ts'

/** « 20 h 19 »: what the clocks of that place show at an instant (ms). */
export function hourOf(instantMs: number, timeZone: string, locale: Locale): string {
  return hourInWords(wallTimeOf(instantMs, isTimeZone(timeZone) ? timeZone : 'Europe/Paris'), locale)
}
