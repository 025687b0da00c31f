import { MINUTE_MS } from '../agenda/minutes.ts'
import { scheduleWithoutProposals } from '../agenda/scheduleAgenda.ts'
import { type Decision, put, refuse } from '../change.ts'
import type { RuleContext } from '../ruleContext.ts'
import { type CrossingRows, courseOf, enter, nextUpcoming } from './crossSequences.ts'
import { eveningOf } from './eveningRows.ts'

/** A planned start may be this far away, before or after. */
const PLANNED_START_WITHIN_MS = 120 * MINUTE_MS

/**
 * Starts the evening with its first sequence: now, or at the planned time. A planned time to come leaves all the
 * minutes untouched until then; a planned time gone by has already taken its share of them.
 */
export function startEvening(
  rows: CrossingRows,
  { at }: { at: 'now' | 'planned' },
  context: RuleContext,
): Decision {
  const evening = eveningOf(rows)
  if (evening.state === 'running') return refuse('eveningAlreadyRunning')
  if (evening.state === 'finished') return refuse('eveningFinished')
  const first = nextUpcoming(rows, courseOf(rows).ordered, -1)
  if (!first) return refuse('agendaEmpty')
  const startedAt = at === 'now' ? context.now : scheduleWithoutProposals(rows).startAt
  if (Math.abs(startedAt - context.now) > PLANNED_START_WITHIN_MS) return refuse('plannedStartTooFar')
  return [
    put('evenings', {
      ...evening,
      state: 'running',
      currentSequenceId: first.id,
      startedAt,
      finishedAt: null,
      proposalQuietUntilAt: null,
    }),
    ...enter(rows, first, startedAt),
  ]
}
