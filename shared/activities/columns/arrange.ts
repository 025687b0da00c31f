import type { ClusterId, ContributionId } from '../../domain/ids.ts'
import type { Cluster, Contribution, Placement } from '../../domain/rows.ts'
import { isKept } from './logic.ts'
import type { Column, ColumnsDocument } from './schema.ts'

export type ArrangedSet = { cluster: Cluster; contributions: Contribution[]; count: number }

/** One column with what sits in it: sets in their order, then contributions without a set. */
export type ArrangedColumn = { column: Column; sets: ArrangedSet[]; loose: Contribution[]; count: number }

type Rows = {
  document: ColumnsDocument
  contributions: readonly Contribution[]
  placements: readonly Placement[]
  clusters: readonly Cluster[]
}

/**
 * Puts every contribution in its column and its set, in the order of places. A contribution follows its set;
 * one whose column is gone is in `tray`, with those that have no place yet. What was set aside is nowhere.
 */
export function arrange(rows: Rows): { columns: ArrangedColumn[]; tray: Contribution[] } {
  const columns: ArrangedColumn[] = rows.document.columns.map((column) => ({
    column,
    sets: [],
    loose: [],
    count: 0,
  }))
  const byId = new Map(columns.map((arranged) => [arranged.column.id, arranged]))
  const sets = new Map<ClusterId, { set: ArrangedSet; home: ArrangedColumn }>()
  for (const cluster of rows.clusters.toSorted(byOrder)) {
    const home = byId.get(cluster.slot)
    if (!home) continue
    const set: ArrangedSet = { cluster, contributions: [], count: 0 }
    home.sets.push(set)
    sets.set(cluster.id, { set, home })
  }
  const waiting = new Map<ContributionId, Contribution>(
    rows.contributions.filter(isKept).map((contribution) => [contribution.id, contribution]),
  )
  for (const placement of rows.placements.toSorted(byOrder)) {
    const contribution = waiting.get(placement.contributionId)
    if (!contribution) continue
    const found = placement.clusterId === null ? undefined : sets.get(placement.clusterId)
    const home = found?.home ?? byId.get(placement.slot)
    if (!home) continue
    waiting.delete(contribution.id)
    home.count += contribution.count
    if (found) {
      found.set.contributions.push(contribution)
      found.set.count += contribution.count
    } else home.loose.push(contribution)
  }
  return { columns, tray: [...waiting.values()] }
}

function byOrder(a: { orderKey: string; id: string }, b: { orderKey: string; id: string }): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
