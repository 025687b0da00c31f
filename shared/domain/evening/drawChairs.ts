import { MINUTE_MS } from '../agenda/minutes.ts'

/** Chairs around the table: how many, how many are still taken, and what one stands for. */
export type Chairs = { count: number; taken: number; minutesPerChair: 1 | 2 | 5 }

/** One chair per minute; over 65 minutes a chair stands for two, over 130 for five. The last minute keeps its chair. */
export function drawChairs(plannedMinutes: number, remainingMs: number): Chairs {
  const minutesPerChair = plannedMinutes <= 65 ? 1 : plannedMinutes <= 130 ? 2 : 5
  const count = Math.ceil(plannedMinutes / minutesPerChair)
  const taken = Math.ceil(remainingMs / (minutesPerChair * MINUTE_MS))
  return { count, taken: Math.max(0, Math.min(count, taken)), minutesPerChair }
}
