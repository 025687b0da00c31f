import { isDuration } from '../agenda/minutes.ts'
import { type Decision, put, refuse } from '../change.ts'
import { type EveningRows, eveningOf } from './eveningRows.ts'
import { type Replan, replanEvening, touchedSequences } from './replanEvening.ts'

/**
 * Applies a choice exactly as it was shown (`RecoveryChoice.replan`). A butée asks before it moves: without
 * `isConfirmed` it is refused with its title. Undone by Ctrl Z, being a replanning and not a move of the clock.
 */
export function acceptProposal(
  rows: EveningRows,
  { replan, isConfirmed }: { replan: Replan; isConfirmed: boolean },
): Decision {
  const evening = eveningOf(rows)
  if (evening.state !== 'running') return refuse('eveningNotRunning')
  if (!replan.durations.every((one) => isDuration(one.minutes))) return refuse('durationInvalid')
  const touched = touchedSequences(rows, replan)
  if (!touched) return refuse('sequenceAlreadyPlayed')
  for (const { laneId, stepId } of replan.cutSteps) {
    const lane = rows.lanes.find((one) => one.id === laneId)
    if (!lane?.steps.some((step) => step.id === stepId)) return refuse('notFound')
  }
  const fixed = touched.find((sequence) => sequence.fixedTime !== '')
  if (fixed && !isConfirmed) return refuse('fixedPoint', { title: fixed.title })
  const replanned = replanEvening(rows, replan)
  return [
    ...replanned.lanes.map((lane) => put('lanes', lane)),
    ...replanned.clocks.map((clock) => put('clocks', clock)),
    ...(replanned.isEndMoved ? [put('evenings', { ...evening, movedEndAt: replan.movedEndAt })] : []),
  ]
}
