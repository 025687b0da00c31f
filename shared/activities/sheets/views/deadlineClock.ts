import { formatClock } from '../../../text/typography.ts'
import type { WallClock } from '../../projectionProps.ts'

/** A deadline of the board as the line above shows it, held while the evening is paused; nothing when nobody counts. */
export function deadlineClock(
  endsAt: number | null,
  nowAt: number,
  evening: WallClock | null,
): { rightText?: string; clock?: 'running' | 'overtime' | 'paused' } {
  if (endsAt === null) return {}
  const isPaused = evening?.state === 'paused'
  const remainingMs = endsAt - (isPaused ? nowAt - (evening.pausedForMs ?? 0) : nowAt)
  const clock = isPaused ? 'paused' : remainingMs < 0 ? 'overtime' : 'running'
  return { rightText: formatClock(remainingMs), clock }
}
