import type { ProjectedSequence, SequenceState } from '../../../../shared/domain/evening/projectEvening.ts'
import type { Clock } from '../../../../shared/domain/rows.ts'

/** What the rail tells apart: skipped on purpose, or never reached before the evening ended. */
export type RailState = SequenceState | 'neverPlayed'

/** How a sequence is drawn on the rail, given the clocks of the evening. */
export function railState(
  { sequenceId, state }: Pick<ProjectedSequence, 'sequenceId' | 'state'>,
  clocks: readonly Pick<Clock, 'id' | 'state'>[],
): RailState {
  if (state !== 'skipped') return state
  return clocks.find((clock) => clock.id === sequenceId)?.state === 'skipped' ? 'skipped' : 'neverPlayed'
}
