import type { ClusterId, ContributionId } from '../../shared/domain/ids.ts'
import type { BoardOrder, MoveTarget } from './boardOrder.ts'

/** One line of the list that doubles the board. `target` is where a lifted contribution would go from that line. */
export type TwinItem = {
  key: string
  kind: 'slot' | 'set' | 'contribution' | 'tray' | 'end'
  level: 1 | 2 | 3
  slotId: string | null
  clusterId: ClusterId | null
  contributionId: ContributionId | null
  /** Its place among its like, and how many they are. */
  position: number
  of: number
}

/**
 * The board in one column, in the order it is read. `withEnds` adds, under each slot, the line of a set to be
 * opened there, or of the end of the slot: only while something is lifted.
 */
export function twinItems(order: BoardOrder, withEnds: boolean): TwinItem[] {
  const items: TwinItem[] = []
  const rootCount = order.slots.length + 1
  for (const [slotIndex, { slot, sets, loose }] of order.slots.entries()) {
    const inSlot = { slotId: slot.id, clusterId: null, contributionId: null }
    const childCount = sets.length + loose.length + (withEnds ? 1 : 0)
    items.push({
      ...inSlot,
      key: `slot:${slot.id}`,
      kind: 'slot',
      level: 1,
      position: slotIndex + 1,
      of: rootCount,
    })
    for (const [setIndex, { cluster, contributions }] of sets.entries()) {
      const inSet = { slotId: slot.id, clusterId: cluster.id }
      items.push({
        ...inSet,
        contributionId: null,
        key: `set:${cluster.id}`,
        kind: 'set',
        level: 2,
        position: setIndex + 1,
        of: childCount,
      })
      for (const [index, { id }] of contributions.entries()) {
        items.push({
          ...inSet,
          contributionId: id,
          key: id,
          kind: 'contribution',
          level: 3,
          position: index + 1,
          of: contributions.length,
        })
      }
    }
    for (const [index, { id }] of loose.entries()) {
      items.push({
        ...inSlot,
        contributionId: id,
        key: id,
        kind: 'contribution',
        level: 2,
        position: sets.length + index + 1,
        of: childCount,
      })
    }
    if (withEnds) {
      items.push({
        ...inSlot,
        key: `new:${slot.id}`,
        kind: 'end',
        level: 2,
        position: childCount,
        of: childCount,
      })
    }
  }
  const outside = { slotId: null, clusterId: null }
  items.push({
    ...outside,
    contributionId: null,
    key: 'tray',
    kind: 'tray',
    level: 1,
    position: rootCount,
    of: rootCount,
  })
  for (const [index, { id }] of order.tray.entries()) {
    items.push({
      ...outside,
      contributionId: id,
      key: id,
      kind: 'contribution',
      level: 2,
      position: index + 1,
      of: order.tray.length,
    })
  }
  return items
}

/** The next or previous place, going round neither end; starts from the place nearest to where the lift began. */
export function stepTarget(targets: readonly MoveTarget[], key: string, step: 1 | -1): MoveTarget | null {
  const index = targets.findIndex((target) => target.key === key)
  return targets[Math.min(targets.length - 1, Math.max(0, index + step))] ?? null
}

/** The place where a contribution is now, among the places it could go. */
export function targetOf(item: TwinItem, targets: readonly MoveTarget[]): MoveTarget | null {
  const key = item.clusterId ? `set:${item.clusterId}` : item.slotId ? `slot:${item.slotId}` : 'tray'
  return targets.find((target) => target.key === key) ?? null
}

/** Where a lifted set may go: before each other set, and at the end of each slot. */
export type SetTarget = { key: string; slotId: string; beforeId: ClusterId | null }

export function setTargets(order: BoardOrder, liftedId: ClusterId): SetTarget[] {
  return order.slots.flatMap(({ slot, sets }) => [
    ...sets
      .filter(({ cluster }) => cluster.id !== liftedId)
      .map(({ cluster }) => ({ key: `set:${cluster.id}`, slotId: slot.id, beforeId: cluster.id })),
    { key: `new:${slot.id}`, slotId: slot.id, beforeId: null },
  ])
}
