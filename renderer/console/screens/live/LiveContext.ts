import { createContext, useContext } from 'react'
import type { EveningProjection } from '../../../../shared/domain/evening/projectEvening.ts'
import type { Locale } from '../../../../shared/text/typography.ts'
import type { LiveRows } from './useLiveRows.ts'

/** One evening at one instant, for every part of Conduite. */
export type LiveValue = {
  rows: LiveRows
  projection: EveningProjection
  now: number
  locale: Locale
  /** « 20 h 19 » */
  hour: (instantMs: number) => string
}

export const LiveContext = createContext<LiveValue | null>(null)

export function useLive(): LiveValue {
  const value = useContext(LiveContext)
  if (!value) throw new Error('LiveContext is missing')
  return value
}
