import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'

/** What to say aloud now, lane by lane, once each: its question, then the consigne of the step under way, else its own. */
export function consignesToSay(
  lanes: readonly Pick<Lane, 'id' | 'steps' | 'consigne' | 'title'>[],
  projected: ProjectedSequence['lanes'],
): string[] {
  const said = lanes.flatMap((lane) => {
    const stepIndex = projected.find((one) => one.laneId === lane.id)?.stepIndex ?? null
    const step = stepIndex === null ? undefined : lane.steps[stepIndex]
    return [lane.title.trim(), (step?.consigne || lane.consigne).trim()]
  })
  return [...new Set(said)].filter((consigne) => consigne !== '')
}
