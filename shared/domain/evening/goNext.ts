import { type Decision, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type CrossingRows, courseOf, enter, leave, nextUpcoming, nowIn } from './crossSequences.ts'
import { eveningOf } from './eveningRows.ts'

/** Closes the current sequence and starts the next that was not skipped, with all its minutes from now. */
export function goNext(rows: CrossingRows, context: RuleContext): Decision {
  if (eveningOf(rows).state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex } = courseOf(rows)
  const next = nextUpcoming(rows, ordered, currentIndex)
  if (!next) return refuse('noNextSequence')
  const current = ordered[currentIndex]
  return [
    ...(current ? leave(rows, current, context.now) : []),
    ...enter(rows, next, context.now),
    nowIn(rows, next.id),
  ]
}
