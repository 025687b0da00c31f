import type { Box, Layout } from '../../../shared/activities/activity.ts'
import { type Frame, holds, type Point } from './Frame.ts'
import { insertionAt } from './insertionAt.ts'

/**
 * Where carried contributions would go. `clusterId` is a set, `new` for one that opens there, or null (in the slot,
 * outside sets). `mark` is what shows it: the slot « Ranger ici », or a bar between two notes.
 */
export type DropPlace = {
  slotId: string
  clusterId: string | 'new' | null
  beforeId: string | null
  mark: { kind: 'slot' | 'bar'; frame: Frame }
  /** The set that would receive, which gets a dashed edge. */
  setFrame: Frame | null
}

export type DropOptions = {
  carriedIds: ReadonlySet<string>
  /** Size of the carried note, in px of the board. */
  size: { width: number; height: number }
  /** Whether dropping beside the sets opens one. */
  canOpenSets: boolean
}

const reachPx = 14

function notesOf(layout: Layout, options: DropOptions, isMember: (box: Box) => boolean): Box[] {
  return layout.boxes.filter(
    (box) => box.kind === 'contribution' && !options.carriedIds.has(box.id) && isMember(box),
  )
}

/** The set of which the box is part, or null. */
export function clusterOf(layout: Layout, box: Box): string | null {
  if (box.parentId === null) return null
  return layout.boxes.some((other) => other.kind === 'cluster' && other.id === box.parentId)
    ? box.parentId
    : null
}

/** The slot under the point, else the nearest one on the same line or the same column. */
export function slotAt(layout: Layout, point: Point): Box | null {
  const slots = layout.boxes.filter((box) => box.kind === 'slot' || box.kind === 'tier')
  let nearest: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (const slot of slots) {
    const dx = Math.max(slot.x - point.x, 0, point.x - slot.x - slot.width)
    const dy = Math.max(slot.y - point.y, 0, point.y - slot.y - slot.height)
    // A column goes on under its last set, so height counts for less than width.
    const distance = dx * 4 + dy
    if (distance < least) {
      least = distance
      nearest = slot
    }
  }
  return nearest
}

/** Where contributions carried to a point of the board would go; null on a board without slots. */
export function dropPlace(layout: Layout, point: Point, options: DropOptions): DropPlace | null {
  const set = layout.boxes.find((box) => box.kind === 'cluster' && holds(box, point))
  if (set) {
    const notes = notesOf(layout, options, (box) => box.parentId === set.id)
    const title = layout.boxes.find((box) => box.kind === 'clusterTitle' && box.parentId === set.id)
    const inside = title
      ? {
          x: set.x,
          y: title.y + title.height,
          width: set.width,
          height: set.y + set.height - title.y - title.height,
        }
      : set
    const { beforeId, mark } = insertionAt(notes, point, inside, options.size)
    return { slotId: set.slotId, clusterId: set.id, beforeId, mark, setFrame: set }
  }
  const slot = slotAt(layout, point)
  if (!slot) return null
  const loose = notesOf(
    layout,
    options,
    (box) => box.slotId === slot.slotId && clusterOf(layout, box) === null,
  )
  const title = layout.boxes.find((box) => box.kind === 'slotTitle' && box.slotId === slot.slotId)
  const isOnTitle = title !== undefined && holds(title, point)
  const isLoose = !options.canOpenSets || isOnTitle || loose.some((box) => holds(box, point, reachPx))
  if (!isLoose) {
    const frame = {
      x: Math.max(
        slot.x,
        Math.min(point.x - options.size.width / 2, slot.x + slot.width - options.size.width),
      ),
      y: point.y - options.size.height / 2,
      ...options.size,
    }
    return {
      slotId: slot.slotId,
      clusterId: 'new',
      beforeId: null,
      mark: { kind: 'slot', frame },
      setFrame: null,
    }
  }
  const top = title && title.y >= slot.y && title.x < slot.x + slot.width && title.width > slot.width / 2
  const inside = {
    x: slot.x,
    y: top ? title.y + title.height : slot.y,
    width: slot.width,
    height: top ? slot.y + slot.height - title.y - title.height : slot.height,
  }
  // A title stands for its whole slot: what is dropped on it goes at the end.
  const at = isOnTitle && top ? { x: point.x, y: Number.POSITIVE_INFINITY } : point
  const { beforeId, mark } = insertionAt(loose, at, inside, options.size)
  return { slotId: slot.slotId, clusterId: null, beforeId, mark, setFrame: null }
}

/** Where a carried set would go: its slot, and the set before which it would stand. */
export type ClusterDropPlace = {
  slotId: string
  beforeId: string | null
  mark: { kind: 'bar'; frame: Frame }
}

export function clusterDropPlace(layout: Layout, point: Point, carriedId: string): ClusterDropPlace | null {
  const slot = slotAt(layout, point)
  if (!slot) return null
  const sets = layout.boxes
    .filter((box) => box.kind === 'cluster' && box.slotId === slot.slotId && box.id !== carriedId)
    .sort((a, b) => a.y - b.y || a.x - b.x)
  const next = sets.find(
    (box) => point.y < box.y + box.height / 2 || (point.y < box.y + box.height && point.x < box.x),
  )
  const last = sets.at(-1)
  const y = next ? next.y - 8 : last ? last.y + last.height + 8 : slot.y + 8
  return {
    slotId: slot.slotId,
    beforeId: next?.id ?? null,
    mark: { kind: 'bar', frame: { x: slot.x, y: y - 3, width: slot.width, height: 6 } },
  }
}
