import { inOrder } from '../agenda/inOrder.ts'
import { type Decision, put, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type CrossingRows, takeBack } from './crossSequences.ts'
import { clockOf, eveningOf } from './eveningRows.ts'

/**
 * Takes a finished evening back where it was left: in the same sequence, with the same deadline or the same pause. On
 * another day (an example, a corrected evening) its clocks wait, paused, with what they had left at the end.
 */
export function reopenEvening(rows: CrossingRows, context: RuleContext): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'finished') return refuse('eveningNotFinished')
  const begun = inOrder(rows.sequences).filter((one) => clockOf(rows, one.id)?.startedAt != null)
  const current = begun.find((one) => one.id === evening.currentSequenceId) ?? begun.at(-1)
  const clock = current && clockOf(rows, current.id)
  if (!clock) return refuse('agendaEmpty')
  return [
    ...takeBack(rows, clock, context.now),
    put('evenings', {
      ...evening,
      state: 'running',
      currentSequenceId: clock.sequenceId,
      finishedAt: null,
    }),
  ]
}
