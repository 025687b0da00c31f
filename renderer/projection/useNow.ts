import { useEffect, useState } from 'react'
import type { Replica } from '../../shared/replica/Replica.ts'
import { nextChangeAt } from './nextChangeAt.ts'

/** The present instant (ms), renewed at each second of the countdown, on each new replica and on waking up. */
export function useNow(replica: Replica): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer = 0
    const tick = () => {
      const present = Date.now()
      setNow(present)
      window.clearTimeout(timer)
      // One millisecond later, so that the second is over whatever the timer rounds to.
      timer = window.setTimeout(tick, nextChangeAt(replica, present) - present + 1)
    }
    tick()
    document.addEventListener('visibilitychange', tick)
    return () => {
      window.clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [replica])
  return now
}
