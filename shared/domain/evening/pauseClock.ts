import { type Decision, put, refuse } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { paused } from './clocks.ts'
import { clockOf, type EveningRows, eveningOf } from './eveningRows.ts'

/** Stops the countdown of the current sequence and those of its lanes; with `laneId`, of that lane alone. */
export function pauseClock(
  rows: EveningRows,
  { laneId }: { laneId?: LaneId | null },
  context: RuleContext,
): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running' || evening.currentSequenceId === null) return refuse('eveningNotRunning')
  const clock = clockOf(rows, laneId ?? evening.currentSequenceId)
  if (clock?.state !== 'running') return refuse('clockNotRunning')
  const withIt = rows.clocks.filter(
    (own) => !laneId && own.laneId !== null && own.sequenceId === clock.id && own.state === 'running',
  )
  return [clock, ...withIt].map((row) => put('clocks', paused(row, context.now)))
}
