import { type Decision, put, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { courseOf, leave } from './crossSequences.ts'
import { type EveningRows, eveningOf } from './eveningRows.ts'

/** Ends the evening: the current sequence is over, what was to come is not played. `reopenEvening` is its inverse. */
export function finishEvening(rows: EveningRows, context: RuleContext): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running') return refuse('eveningNotRunning')
  const { ordered, currentIndex } = courseOf(rows)
  const current = ordered[currentIndex]
  const finishedAt = Math.max(context.now, evening.startedAt ?? context.now)
  return [
    ...(current ? leave(rows, current, context.now) : []),
    put('evenings', { ...evening, state: 'finished', finishedAt }),
  ]
}
