/** The value at a rank of 0 to 1 in measured times. */
export function percentile(times: readonly number[], rank: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * rank))] ?? Number.NaN
}

export const rounded = (value: number) => Math.round(value * 1000) / 1000
