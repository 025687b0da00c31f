import type { WallClock } from '../../shared/activities/projectionProps.ts'

/** The countdown as the line above a board shows it. */
export function wallClockOf(clock: WallClock | null): {
  rightText?: string
  clock?: 'running' | 'warning' | 'overtime' | 'paused'
} {
  if (clock === null || clock.state === 'none') return {}
  return { rightText: clock.text, clock: clock.state }
}
