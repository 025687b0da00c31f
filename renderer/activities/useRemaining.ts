import { useEffect, useState } from 'react'

/** Milliseconds left until a deadline, drawn again at each of its whole seconds; null when nobody counts. */
export function useRemaining(deadlineAt: number | null): number | null {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (deadlineAt === null) return
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const at = Date.now()
      setNow(at)
      const sinceSecondMs = (((at - deadlineAt) % 1000) + 1000) % 1000
      timer = setTimeout(tick, 1001 - sinceSecondMs)
    }
    tick()
    return () => clearTimeout(timer)
  }, [deadlineAt])
  return deadlineAt === null ? null : deadlineAt - now
}
