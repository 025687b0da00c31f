import { useEffect, useRef, useState } from 'react'
import type { ProjectedClock } from '../../../../shared/domain/evening/projectClock.ts'
import { announcementDue } from './announcementDue.ts'

const keys = {
  fiveMinutes: 'saidFiveMinutes',
  oneMinute: 'saidOneMinute',
  timeUp: 'saidTimeUp',
  paused: 'saidPaused',
  resumed: 'saidResumed',
} as const

/** The last thing a screen reader was told of the countdown: a key of the words, or null. */
export function useAnnouncement(clock: ProjectedClock | null): (typeof keys)[keyof typeof keys] | null {
  const before = useRef<ProjectedClock | null>(null)
  const [said, setSaid] = useState<(typeof keys)[keyof typeof keys] | null>(null)
  useEffect(() => {
    const due = announcementDue(before.current, clock)
    before.current = clock
    if (due) setSaid(keys[due])
  }, [clock])
  return said
}
