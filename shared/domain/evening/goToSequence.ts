import { type Decision, put, refuse } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { upcomingClock } from './clocks.ts'
import {
  type CrossingRows,
  courseOf,
  enter,
  isUpcoming,
  leave,
  minutesOf,
  nowIn,
  reset,
  takeBack,
} from './crossSequences.ts'
import { clockOf, eveningOf } from './eveningRows.ts'

/**
 * Goes straight to a sequence. Forward, what lies between is skipped. Backward, that sequence is taken back as it
 * was and everything after it is to come again. Already there: nothing changes.
 */
export function goToSequence(
  rows: CrossingRows,
  { sequenceId }: { sequenceId: SequenceId },
  context: RuleContext,
): Decision {
  if (eveningOf(rows).state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex, reachedIndex } = courseOf(rows)
  const targetIndex = ordered.findIndex((sequence) => sequence.id === sequenceId)
  const target = ordered[targetIndex]
  if (!target) return refuse('notFound')
  if (targetIndex === currentIndex) return []
  const current = ordered[currentIndex]
  if (targetIndex > reachedIndex) {
    const between = ordered
      .slice(reachedIndex + 1, targetIndex)
      .filter((sequence) => isUpcoming(rows, sequence))
    const skipped = between.map((sequence) => ({
      ...upcomingClock(sequence, minutesOf(rows, sequence)),
      state: 'skipped' as const,
      endedAt: context.now,
    }))
    return [
      ...(current ? leave(rows, current, context.now) : []),
      ...skipped.map((clock) => put('clocks', clock)),
      ...enter(rows, target, context.now),
      nowIn(rows, target.id),
    ]
  }
  const clock = clockOf(rows, target.id)
  const after = ordered.slice(targetIndex + 1, reachedIndex + 1)
  return [
    ...after.flatMap((sequence) => reset(rows, sequence)),
    ...(clock && clock.startedAt !== null
      ? takeBack(rows, clock, context.now)
      : enter(rows, target, context.now)),
    nowIn(rows, target.id),
  ]
}
