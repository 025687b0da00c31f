import type { Board, Json, Lane, Sequence } from '../rows.ts'
import type { LocalizedText, Method } from './methodSchema.ts'

/**
 * A method as it was prepared for one lane: the names, consignes, steps, minutes and boards of the evening, over the
 * method it was made from. What was said is never in it. For what is printed before the evening.
 */
export function methodOfLane(
  method: Method,
  {
    sequence,
    lane,
    boards,
  }: {
    sequence: Pick<Sequence, 'title' | 'material'>
    lane: Pick<Lane, 'title' | 'consigne' | 'consigneFacile' | 'minutes' | 'steps'>
    boards: readonly Pick<Board, 'activity' | 'title' | 'settings'>[]
  },
): Method {
  const { minimum, maximum } = method.minutes
  const steps = lane.steps.map((step, index) => ({
    title: both(step.title || `${index + 1}`),
    minutes: step.minutes,
    consigne: both(step.consigne || lane.consigne),
    consigneFacile: { fr: step.consigneFacile || step.consigne || lane.consigneFacile },
    isOptional: step.isOptional,
  }))
  const material = sequence.material.split('\n').filter((line) => line.trim() !== '')
  return {
    ...method,
    names: both(lane.title === '' ? sequence.title : `${sequence.title} : ${lane.title}`),
    consigne: both(lane.consigne || sequence.title),
    consigneFacile: { fr: lane.consigneFacile || lane.consigne || sequence.title },
    minutes: {
      minimum: Math.min(minimum, lane.minutes),
      wished: lane.minutes,
      maximum: Math.max(maximum, lane.minutes),
    },
    steps: steps.length > 0 ? steps : method.steps,
    material: material.length > 0 ? { fr: material, en: material } : method.material,
    boards: boards.map(({ activity, title, settings }) => ({
      activity,
      title: both(title),
      // The settings of a board are an object of its activity's schema.
      settings: settings as { [name: string]: Json },
    })),
  }
}

function both(text: string): LocalizedText {
  return { fr: text, en: text }
}
