import { type Decision, put, refuse } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { resumed } from './clocks.ts'
import { clockOf, type EveningRows, eveningOf } from './eveningRows.ts'

/**
 * Sets the countdown going again with what it had left, and those of the lanes that were paused with it; with
 * `laneId`, that lane alone. There is nothing to resume after a crash: a running clock is a deadline in the file.
 */
export function resumeClock(
  rows: EveningRows,
  { laneId }: { laneId?: LaneId | null },
  context: RuleContext,
): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running' || evening.currentSequenceId === null) return refuse('eveningNotRunning')
  const clock = clockOf(rows, laneId ?? evening.currentSequenceId)
  if (clock?.state !== 'paused') return refuse('clockNotPaused')
  const withIt = rows.clocks.filter(
    (own) =>
      !laneId &&
      own.laneId !== null &&
      own.sequenceId === clock.id &&
      own.state === 'paused' &&
      own.pausedAt === clock.pausedAt,
  )
  return [clock, ...withIt].map((row) => put('clocks', resumed(row, context.now)))
}
