/** The days of an atelier: the sequence that opens a following day bears its `dayOffset`, the ones after it belong to it. */
import { type Refusal, refuse, type Unversioned } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { Atelier, Sequence } from '../rows.ts'
import { inOrder } from './inOrder.ts'

/** No atelier lasts longer: a week. */
export const MAXIMUM_DAYS = 7

/** Which day each sequence belongs to, counted from 0. */
export function daysOf(sequences: readonly Unversioned<Sequence>[]): Map<SequenceId, number> {
  let reached = 0
  return new Map(
    inOrder(sequences).map((sequence) => {
      reached = Math.max(reached, sequence.dayOffset)
      return [sequence.id, reached]
    }),
  )
}

/** Why the days of this agenda cannot be kept, or null: a day past the last one, going back, or without an hour. */
export function refusalOfDays(
  atelier: Pick<Atelier, 'dayCount'> | undefined,
  sequences: readonly Unversioned<Sequence>[],
): Refusal | null {
  let reached = 0
  for (const { title, dayOffset, fixedTime } of inOrder(sequences)) {
    if (dayOffset === 0) continue
    if (fixedTime === '') return refuse('dayWithoutHour', { title, number: dayOffset + 1 })
    if (atelier && dayOffset >= atelier.dayCount)
      return refuse('dayBeyondAtelier', { title, number: dayOffset + 1, count: atelier.dayCount })
    if (dayOffset <= reached) return refuse('dayGoesBack', { title, number: dayOffset + 1 })
    reached = dayOffset
  }
  return null
}

/**
 * Who opens the day when `sequenceId`, which opened it, goes elsewhere: the one after it, at the same hour unless it
 * has its own. Null when it opened no day, or was the only one of its day.
 */
export function nextOpener(
  sequences: readonly Unversioned<Sequence>[],
  sequenceId: SequenceId,
): Unversioned<Sequence> | null {
  const ordered = inOrder(sequences)
  const index = ordered.findIndex((one) => one.id === sequenceId)
  const [leaving, next] = [ordered[index], ordered[index + 1]]
  if (!leaving || leaving.dayOffset === 0 || !next || next.dayOffset > 0) return null
  return { ...next, dayOffset: leaving.dayOffset, fixedTime: next.fixedTime || leaving.fixedTime }
}
