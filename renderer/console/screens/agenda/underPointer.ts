import type { Modifier } from '@dnd-kit/core'
import { pointerOf } from './useAgendaDrag.ts'

/** Half the height of the card that is held, in px. */
const halfCard = 36

/** Keeps the held card under the pointer, however tall the block it was lifted from. */
export const underPointer: Modifier = ({ activatorEvent, activeNodeRect, transform }) => {
  const pointer = pointerOf(activatorEvent)
  if (!pointer || !activeNodeRect) return transform
  return { ...transform, y: transform.y + pointer.y - activeNodeRect.top - halfCard }
}
