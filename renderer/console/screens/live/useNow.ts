import { useEffect, useState } from 'react'

/**
 * The present instant (ms), drawn again at each whole second of a deadline, so that digits change when they should
 * and never drift. `deadlineAt` is that deadline, or null for the seconds of the clock.
 */
export function useNow(deadlineAt: number | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      clearTimeout(timer)
      const at = Date.now()
      setNow(at)
      const sincePhaseMs = ((at - (deadlineAt ?? 0)) % 1000) + 1000
      timer = setTimeout(tick, 1001 - (sincePhaseMs % 1000))
    }
    tick()
    // A window hidden or asleep had its timers held back.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [deadlineAt])
  return now
}
