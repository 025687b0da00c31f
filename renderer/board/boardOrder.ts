import type { Slot } from '../../shared/activities/activity.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { ClusterId, ContributionId } from '../../shared/domain/ids.ts'
import type { Cluster, Contribution } from '../../shared/domain/rows.ts'
import type { BoardRows } from './BoardPicture.ts'

export type OrderedSet = { cluster: Cluster; contributions: Contribution[]; count: number }
export type OrderedSlot = { slot: Slot; sets: OrderedSet[]; loose: Contribution[]; count: number }

/** A board as it is read: slots, their sets, the contributions outside sets; then what is still to be put away. */
export type BoardOrder = { slots: OrderedSlot[]; tray: Contribution[] }

function sumOfCounts(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, contribution) => sum + contribution.count, 0)
}

/**
 * The rows of a board in reading order. A contribution whose slot is gone is to be put away again; one set aside is
 * in neither.
 */
export function boardOrder(rows: BoardRows, slots: readonly Slot[]): BoardOrder {
  const byId = new Map(
    rows.contributions.filter((row) => row.status !== 'ecarte').map((row) => [row.id, row]),
  )
  const clusters = new Map(rows.clusters.map((cluster) => [cluster.id, cluster]))
  const slotIds = new Set(slots.map((slot) => slot.id))
  const placed = new Set<ContributionId>()
  const bySet = new Map<ClusterId, Contribution[]>()
  const bySlot = new Map<string, Contribution[]>()
  for (const placement of inOrder(rows.placements)) {
    const contribution = byId.get(placement.contributionId)
    if (!contribution || placed.has(contribution.id)) continue
    const cluster = placement.clusterId === null ? undefined : clusters.get(placement.clusterId)
    const slotId = cluster?.slot ?? placement.slot
    if (!slotIds.has(slotId)) continue
    placed.add(contribution.id)
    if (cluster) push(bySet, cluster.id, contribution)
    else push(bySlot, slotId, contribution)
  }
  const ordered = inOrder(rows.clusters)
  return {
    slots: slots.map((slot) => {
      const loose = bySlot.get(slot.id) ?? []
      const sets = ordered
        .filter((cluster) => cluster.slot === slot.id)
        .map((cluster) => {
          const contributions = bySet.get(cluster.id) ?? []
          return { cluster, contributions, count: sumOfCounts(contributions) }
        })
      return { slot, sets, loose, count: sets.reduce((sum, set) => sum + set.count, sumOfCounts(loose)) }
    }),
    tray: [...byId.values()]
      .filter((contribution) => !placed.has(contribution.id))
      .sort((a, b) => a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1)),
  }
}

function push<Key>(map: Map<Key, Contribution[]>, key: Key, contribution: Contribution): void {
  const list = map.get(key)
  if (list) list.push(contribution)
  else map.set(key, [contribution])
}

/** Where contributions may be moved, in reading order; a place of the menu « Déplacer vers… » and of the arrows. */
export type MoveTarget = {
  key: string
  kind: 'slot' | 'set' | 'newSet' | 'tray'
  slotId: string | null
  clusterId: ClusterId | null
}

/** Every place of the board: each slot, each of its sets, a new set there when the board has sets, then the tray. */
export function moveTargets(order: BoardOrder, canOpenSets: boolean): MoveTarget[] {
  const targets: MoveTarget[] = []
  for (const { slot, sets } of order.slots) {
    targets.push({ key: `slot:${slot.id}`, kind: 'slot', slotId: slot.id, clusterId: null })
    for (const { cluster } of sets) {
      targets.push({ key: `set:${cluster.id}`, kind: 'set', slotId: slot.id, clusterId: cluster.id })
    }
    if (canOpenSets) targets.push({ key: `new:${slot.id}`, kind: 'newSet', slotId: slot.id, clusterId: null })
  }
  targets.push({ key: 'tray', kind: 'tray', slotId: null, clusterId: null })
  return targets
}
