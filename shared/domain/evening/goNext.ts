import { type Decision, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type CrossingRows, courseOf, enterOrRest, leave, nextUpcoming } from './crossSequences.ts'
import { eveningOf } from './eveningRows.ts'

/**
 * Closes the current sequence and starts the next that was not skipped, with all its minutes from now. Across a night
 * the evening rests first; at rest, the new day begins.
 */
export function goNext(rows: CrossingRows, context: RuleContext): Decision {
  if (eveningOf(rows).state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex, reachedIndex } = courseOf(rows)
  const next = nextUpcoming(rows, ordered, reachedIndex)
  if (!next) return refuse('noNextSequence')
  const current = ordered[currentIndex]
  return [...(current ? leave(rows, current, context.now) : []), ...enterOrRest(rows, next, context.now)]
}
