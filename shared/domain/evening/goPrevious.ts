import { type Decision, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type CrossingRows, courseOf, nowIn, reset, takeBack } from './crossSequences.ts'
import { clockOf, eveningOf } from './eveningRows.ts'

/**
 * The inverse of « Suivant »: takes back the sequence before, as if it had not been left (its deadline did not move,
 * a pause is still a pause); the one that was current is to come again. Sequences jumped over on the way come back;
 * those that were skipped on purpose stay skipped. At rest for the night, the last one begun is taken back.
 */
export function goPrevious(rows: CrossingRows, context: RuleContext): Decision {
  if (eveningOf(rows).state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex } = courseOf(rows)
  const end = currentIndex === -1 ? ordered.length : currentIndex
  const begun = ordered.slice(0, end).filter((sequence) => clockOf(rows, sequence.id)?.startedAt != null)
  const previous = begun.at(-1)
  const previousClock = previous && clockOf(rows, previous.id)
  if (!previous || !previousClock) return refuse('noPreviousSequence')
  const current = ordered[currentIndex]
  const currentClock = current && clockOf(rows, current.id)
  const jumpedOver = ordered.slice(ordered.indexOf(previous) + 1, end).filter((sequence) => {
    const clock = clockOf(rows, sequence.id)
    const wasSkipped = clock?.state === 'skipped' && clock.startedAt === null
    return wasSkipped && clock.endedAt === currentClock?.startedAt
  })
  return [
    ...[...jumpedOver, ...(current ? [current] : [])].flatMap((sequence) => reset(rows, sequence)),
    ...takeBack(rows, previousClock, context.now),
    nowIn(rows, previous.id),
  ]
}
