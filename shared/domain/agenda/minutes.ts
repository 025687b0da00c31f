import type { Unversioned } from '../change.ts'
import type { Lane, Sequence, Step } from '../rows.ts'

export const MINUTE_MS = 60_000
/** No duration is longer: ten hours. */
export const MAXIMUM_MINUTES = 600

/** Whether `minutes` is a duration the trade accepts: whole, from 0 to 600. */
export function isDuration(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= MAXIMUM_MINUTES
}

/** The nearest multiple of five minutes. */
export function toFiveMinutes(minutes: number): number {
  return Math.round(minutes / 5) * 5
}

/** The multiple of five minutes that covers `minutes`. */
export function upToFiveMinutes(minutes: number): number {
  return Math.ceil(minutes / 5) * 5
}

/** 60 % of the wished minutes, to 5 minutes, and never more than wished (decision 19). */
export function defaultMinimumMinutes(wishedMinutes: number): number {
  return Math.min(wishedMinutes, toFiveMinutes(wishedMinutes * 0.6))
}

/** 150 % of the wished minutes, to 5 minutes, and never less than wished (decision 19). */
export function defaultMaximumMinutes(wishedMinutes: number): number {
  return Math.min(MAXIMUM_MINUTES, Math.max(wishedMinutes, toFiveMinutes(wishedMinutes * 1.5)))
}

/** Under how many minutes nothing is proposed: the sequence's own figure, or the default one when it has none. */
export function minimumMinutesOf(sequence: Pick<Sequence, 'minimumMinutes' | 'wishedMinutes'>): number {
  return sequence.minimumMinutes > 0 ? sequence.minimumMinutes : defaultMinimumMinutes(sequence.wishedMinutes)
}

/** What a sequence costs: its longest lane, or its wished minutes when it has no lane. */
export function sequenceMinutes(
  sequence: Pick<Sequence, 'id' | 'wishedMinutes'>,
  lanes: readonly Pick<Lane, 'sequenceId' | 'minutes'>[],
): number {
  const own = lanes.filter((lane) => lane.sequenceId === sequence.id)
  return own.length === 0 ? sequence.wishedMinutes : Math.max(...own.map((lane) => lane.minutes))
}

/** Minutes that the steps have too many (positive) or too few (negative); 0 for a lane without steps. */
export function stepGapMinutes(lane: { minutes: number; steps: readonly Pick<Step, 'minutes'>[] }): number {
  if (lane.steps.length === 0) return 0
  return lane.steps.reduce((sum, step) => sum + step.minutes, 0) - lane.minutes
}

/** A sequence that may give minutes back. */
export type Shortenable = { sequence: Unversioned<Sequence>; minutes: number }

/**
 * Shares a cut of `wantedMinutes` between sequences, each in proportion to its length, by steps of 5 minutes, none
 * going under its minimum. The cut may be smaller than wanted when there is no more room. Only those that change.
 */
export function shareCut(
  items: readonly Shortenable[],
  wantedMinutes: number,
): { sequenceId: Sequence['id']; minutes: number }[] {
  const total = items.reduce((sum, item) => sum + item.minutes, 0)
  const shares = items.map((item) => ({
    id: item.sequence.id,
    minutes: item.minutes,
    room: item.minutes - minimumMinutesOf(item.sequence),
    owed: total === 0 ? 0 : (wantedMinutes * item.minutes) / total,
    given: 0,
  }))
  let left = upToFiveMinutes(wantedMinutes)
  while (left > 0) {
    const open = shares.filter((share) => share.room - share.given >= 5)
    const most = open.sort((a, b) => b.owed - b.given - (a.owed - a.given))[0]
    if (!most) break
    most.given += 5
    left -= 5
  }
  return shares
    .filter((share) => share.given > 0)
    .map((share) => ({ sequenceId: share.id, minutes: share.minutes - share.given }))
}
