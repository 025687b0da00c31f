import { useEffect, useRef } from 'react'
import type { Capture } from './useCapture.ts'

/** How long a lone `.` waits for another key before it is taken for the clicker. */
const LONE_MS = 400

/**
 * A clicker's mask key sends a `.`: one that arrives in an empty field with no other key for 400 ms is taken out
 * again, and masks the screen.
 */
export function useLoneDot(capture: Capture, onMask: () => void): { onKeyDown: (key: string) => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef({ capture, onMask })
  latest.current = { capture, onMask }
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    onKeyDown: (key) => {
      clearTimeout(timer.current)
      if (key !== '.' || latest.current.capture.text !== '') return
      timer.current = setTimeout(() => {
        if (latest.current.capture.text !== '.') return
        latest.current.capture.clear()
        latest.current.onMask()
      }, LONE_MS)
    },
  }
}
