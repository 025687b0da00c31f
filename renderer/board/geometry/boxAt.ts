import type { Box, Layout } from '../../../shared/activities/activity.ts'
import { holds, type Point } from './Frame.ts'

const depth: Record<Box['kind'], number> = {
  contribution: 5,
  clusterTitle: 4,
  cluster: 3,
  slotTitle: 2,
  slot: 1,
  tier: 1,
  link: 0,
}

/** The nearest thing to the hand at a point of the board: a contribution before its set, a set before its slot. */
export function boxAt(layout: Layout, point: Point): Box | null {
  let found: Box | null = null
  for (const box of layout.boxes) {
    if (depth[box.kind] === 0 || !holds(box, point)) continue
    if (!found || depth[box.kind] >= depth[found.kind]) found = box
  }
  return found
}
