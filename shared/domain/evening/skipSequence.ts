import { type Decision, put, refuse } from '../change.ts'
import type { SequenceId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { upcomingClock } from './clocks.ts'
import {
  type CrossingRows,
  courseOf,
  enterOrRest,
  leave,
  minutesOf,
  nextUpcoming,
  reset,
} from './crossSequences.ts'
import { clockOf, eveningOf } from './eveningRows.ts'

/**
 * Skips a sequence to come, or brings it back (`isSkipped: false`). Skipping the current one goes to the next. One
 * that is over is refused: « Précédent » takes it back.
 */
export function skipSequence(
  rows: CrossingRows,
  { sequenceId, isSkipped }: { sequenceId: SequenceId; isSkipped: boolean },
  context: RuleContext,
): Decision {
  if (eveningOf(rows).state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex } = courseOf(rows)
  const index = ordered.findIndex((sequence) => sequence.id === sequenceId)
  const sequence = ordered[index]
  if (!sequence) return refuse('notFound')
  const clock = clockOf(rows, sequenceId)
  if (index === currentIndex) {
    if (!isSkipped) return []
    const next = nextUpcoming(rows, ordered, currentIndex)
    if (!next) return refuse('noNextSequence')
    return [...leave(rows, sequence, context.now, 'skipped'), ...enterOrRest(rows, next, context.now)]
  }
  if (clock?.state === 'done' || (clock && clock.startedAt !== null)) return refuse('sequenceAlreadyPlayed')
  if ((clock?.state === 'skipped') === isSkipped) return []
  if (!isSkipped) return reset(rows, sequence)
  // No `endedAt`: it was skipped ahead, on purpose; what a jump passes over has the instant of the jump.
  return [put('clocks', { ...upcomingClock(sequence, minutesOf(rows, sequence)), state: 'skipped' })]
}
