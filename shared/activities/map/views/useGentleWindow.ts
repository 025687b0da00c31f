import { useEffect, useRef, useState } from 'react'
import type { MapWindow } from '../mapFocus.ts'

const travelMs = 900

/** A window of the map that goes gently where it is asked to; at once for whoever asked for less motion. */
export function useGentleWindow(wished: MapWindow): MapWindow {
  const [shown, setShown] = useState(wished)
  const shownNow = useRef(shown)
  const key = JSON.stringify(wished)
  const target = useRef(wished)
  target.current = wished
  useEffect(() => {
    const to = target.current
    const from = shownNow.current
    const go = (next: MapWindow) => {
      shownNow.current = next
      setShown(next)
    }
    // Read again through its key: the window is a new object at each drawing.
    if (key === JSON.stringify(from)) return
    if (isStill() || from.width === 0) {
      go(to)
      return
    }
    const startedAt = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, (now - startedAt) / travelMs)
      const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2
      go(share === 1 ? to : between(from, to, eased))
      if (share < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
  return shown
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function between(from: MapWindow, to: MapWindow, share: number): MapWindow {
  const mix = (one: number, other: number) => one + (other - one) * share
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  }
}
