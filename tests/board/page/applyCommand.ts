import type { BoardCommands } from '../../../shared/activities/boardProps.ts'
import { clusterOf, contributionOf, placementOf } from '../../../shared/activities/testContent.ts'
import { inOrder, keysAt } from '../../../shared/domain/agenda/inOrder.ts'
import type { ContributionId } from '../../../shared/domain/ids.ts'
import type { PageRows } from './pictureRows.ts'

type Argument<Name extends keyof BoardCommands> = Parameters<BoardCommands[Name]>[0]

/** What the host would answer to a command: enough of it for a board to be used in a page by itself. */
export function applyCommand(rows: PageRows, name: keyof BoardCommands, argument: unknown): PageRows {
  switch (name) {
    case 'move':
      return moved(rows, argument as Argument<'move'>)
    case 'moveCluster': {
      const { clusterId, slotId, beforeId } = argument as Argument<'moveCluster'>
      const stay = rows.clusters.filter((one) => one.slot === slotId && one.id !== clusterId)
      const [orderKey = 'z'] = keysAt(stay, beforeId ? { beforeId } : { at: 'end' }, 1) ?? []
      return {
        ...rows,
        clusters: rows.clusters.map((one) =>
          one.id === clusterId ? { ...one, v: one.v + 1, slot: slotId, orderKey } : one,
        ),
      }
    }
    case 'createCluster': {
      const { slotId, title, contributionIds } = argument as Argument<'createCluster'>
      const cluster = clusterOf(`opened-${rows.clusters.length}`, slotId, title, `z${rows.clusters.length}`)
      const withSet = { ...rows, clusters: [...rows.clusters, cluster] }
      return moved(withSet, { contributionIds, slotId, clusterId: cluster.id, beforeId: null })
    }
    case 'renameCluster': {
      const { clusterId, title } = argument as Argument<'renameCluster'>
      return {
        ...rows,
        clusters: rows.clusters.map((one) => (one.id === clusterId ? { ...one, v: one.v + 1, title } : one)),
      }
    }
    case 'edit': {
      const { contributionId, text } = argument as Argument<'edit'>
      return changed(rows, [contributionId], { text })
    }
    case 'setCount': {
      const { contributionId, count } = argument as Argument<'setCount'>
      return changed(rows, [contributionId], { count })
    }
    case 'recolour': {
      const { contributionIds, colour } = argument as Argument<'recolour'>
      return changed(rows, contributionIds, { colour })
    }
    case 'remove':
      return changed(rows, argument as Argument<'remove'>, { status: 'ecarte' })
    case 'capture': {
      const { text, slotId, clusterId } = argument as Argument<'capture'>
      const id = `said-${rows.contributions.length}` as ContributionId
      const said = { ...rows, contributions: [...rows.contributions, contributionOf(id, text)] }
      return slotId === null
        ? said
        : moved(said, { contributionIds: [id], slotId, clusterId, beforeId: null })
    }
    case 'joinClusters': {
      const { fromId, intoId } = argument as Argument<'joinClusters'>
      return {
        ...rows,
        clusters: rows.clusters.filter((one) => one.id !== fromId),
        placements: rows.placements.map((one) =>
          one.clusterId === fromId ? { ...one, clusterId: intoId } : one,
        ),
      }
    }
    case 'dissolveCluster':
      return {
        ...rows,
        clusters: rows.clusters.filter((one) => one.id !== argument),
        placements: rows.placements.map((one) =>
          one.clusterId === argument ? { ...one, clusterId: null } : one,
        ),
      }
    default:
      return rows
  }
}

function changed(
  rows: PageRows,
  ids: readonly ContributionId[],
  change: Partial<PageRows['contributions'][number]>,
): PageRows {
  return {
    ...rows,
    contributions: rows.contributions.map((one) =>
      ids.includes(one.id) ? { ...one, ...change, v: one.v + 1 } : one,
    ),
  }
}

function moved(rows: PageRows, move: Argument<'move'>): PageRows {
  const stay = rows.placements.filter((one) => !move.contributionIds.includes(one.contributionId))
  const { slotId, clusterId } = move
  if (slotId === null) return { ...rows, placements: stay }
  const own = inOrder(stay.filter((one) => one.slot === slotId && one.clusterId === clusterId))
  const before = own.findIndex((one) => one.contributionId === move.beforeId)
  const at = before === -1 ? own.length : before
  const renumbered = own.map((one, index) => ({
    ...one,
    orderKey: `k${String(index < at ? index : index + move.contributionIds.length).padStart(5, '0')}`,
  }))
  const added = move.contributionIds.map((id, index) =>
    placementOf(id, slotId, `k${String(at + index).padStart(5, '0')}`, clusterId),
  )
  return { ...rows, placements: [...stay.filter((one) => !own.includes(one)), ...renumbered, ...added] }
}
