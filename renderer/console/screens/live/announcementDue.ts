import type { ProjectedClock } from '../../../../shared/domain/evening/projectClock.ts'

export type Announcement = 'fiveMinutes' | 'oneMinute' | 'timeUp' | 'paused' | 'resumed'

type Seen = Pick<ProjectedClock, 'id' | 'isPaused' | 'remainingMs' | 'startsInMs'>

/** What a screen reader is told between two looks at a countdown; never the seconds. */
export function announcementDue(before: Seen | null, now: Seen | null): Announcement | null {
  if (!before || !now || before.id !== now.id || now.startsInMs > 0) return null
  if (before.isPaused !== now.isPaused) return now.isPaused ? 'paused' : 'resumed'
  const passed = (thresholdMs: number) => before.remainingMs > thresholdMs && now.remainingMs <= thresholdMs
  if (passed(0)) return 'timeUp'
  if (passed(60_000)) return 'oneMinute'
  return passed(300_000) ? 'fiveMinutes' : null
}
