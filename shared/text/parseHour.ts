/** What was typed in a field of hours. Minutes are since midnight. */
export type ParsedHour =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hour'; readonly minutesOfDay: number }
  /** Sixty minutes or more: « 18 h 75 » may mean 19 h 15. */
  | { readonly kind: 'minutesOver'; readonly suggestedMinutesOfDay: number }
  | { readonly kind: 'hoursOver' }
  | { readonly kind: 'unreadable' }

/** Reads an hour however it was typed: « 18 h 30 », 18h30, 18:30, 18.30, 1830, 18 h, 18, 9h5. */
export function parseHour(typed: string): ParsedHour {
  const text = typed.replace(/[\s\u00A0\u202F]/gu, '').toLowerCase()
  if (text === '') return { kind: 'empty' }
  const read =
    /^(\d{1,2})(?:(?:h|:|\.|heures?)(\d{1,2})?(?:m|mn|min)?)?$/u.exec(text) ??
    /^(\d{1,2})(\d{2})$/u.exec(text)
  if (!read) return { kind: 'unreadable' }
  const hours = Number(read[1])
  const minutes = Number(read[2] ?? 0)
  const total = hours * 60 + minutes
  if (hours > 23) return { kind: 'hoursOver' }
  if (minutes < 60) return { kind: 'hour', minutesOfDay: total }
  return total < 1440 ? { kind: 'minutesOver', suggestedMinutesOfDay: total } : { kind: 'hoursOver' }
}
