import { useSyncExternalStore } from 'react'
import { dayOf } from '../../shared/domain/agenda/wallClock.ts'

/** The minute it is (ms), drawn again when it passes. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, currentMinute)
}

/** Today on this computer, `AAAA-MM-JJ`. */
export function useToday(): string {
  return dayOf(useNow(), localTimeZone())
}

export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

function currentMinute(): number {
  return Math.floor(Date.now() / 60_000) * 60_000
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 5_000)
  return () => clearInterval(timer)
}
