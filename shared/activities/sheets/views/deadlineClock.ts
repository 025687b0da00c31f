import { formatClock } from '../../../text/typography.ts'

/** A deadline of the board as the line above shows it; nothing when nobody counts. */
export function deadlineClock(
  endsAt: number | null,
  nowAt: number,
): { rightText?: string; clock?: 'running' | 'overtime' } {
  if (endsAt === null) return {}
  const remainingMs = endsAt - nowAt
  return { rightText: formatClock(remainingMs), clock: remainingMs < 0 ? 'overtime' : 'running' }
}
