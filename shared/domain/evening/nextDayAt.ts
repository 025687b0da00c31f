import type { EveningProjection } from './projectEvening.ts'

/** When an atelier under way goes on, on another day (instant); null on its last one, or when it is not under way. */
export function nextDayAt({ state, restsUntilAt, dayOffset, sequences }: EveningProjection): number | null {
  if (state !== 'running') return null
  return restsUntilAt ?? sequences.find((one) => one.dayOffset > dayOffset)?.plannedStartAt ?? null
}
