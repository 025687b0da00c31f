/** Bounds of a duration, in minutes. */
export interface DurationBounds {
  readonly min: number
  readonly max: number
}

/**
 * The next duration in that direction: on the multiples of the step, so that 32 goes to 30 or 35, then within bounds.
 */
export function stepDuration(
  minutes: number,
  direction: 1 | -1,
  step: number,
  { min, max }: DurationBounds,
): number {
  const next = direction === 1 ? Math.floor(minutes / step + 1) * step : Math.ceil(minutes / step - 1) * step
  return Math.min(max, Math.max(min, next))
}
