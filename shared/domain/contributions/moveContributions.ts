import { generateNKeysBetween } from 'fractional-indexing'
import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import type { ClusterId, ContributionId, PlacementId } from '../ids.ts'
import type { Cluster, Contribution, Placement } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'

/**
 * Moves paroles to a slot or a set of their board, before another one or at the end; or back to the tray.
 * A set left without any parole goes with the move.
 */
export function moveContributions(
  contributions: readonly Contribution[],
  /** Every placement of that board. */
  placements: readonly Placement[],
  clusters: readonly Cluster[],
  slotIds: readonly string[],
  target: { slot: string | null; clusterId: ClusterId | null; beforeId: ContributionId | null },
  context: RuleContext,
): Decision {
  const first = contributions[0]
  if (!first) return refuse('notFound')
  if (contributions.some((contribution) => contribution.boardId !== first.boardId))
    return refuse('wrongAtelier')
  const byContribution = new Map(placements.map((placement) => [placement.contributionId, placement]))
  const moved = new Set(contributions.map((contribution) => contribution.id))
  const changes: Change[] = []

  if (target.slot === null) {
    for (const contribution of contributions) {
      const placement = byContribution.get(contribution.id)
      if (placement) changes.push(remove('placements', placement.id))
    }
    return [...changes, ...emptiedClusters(placements, clusters, moved, null)]
  }

  const cluster = target.clusterId === null ? null : clusters.find((one) => one.id === target.clusterId)
  if (cluster === undefined) return refuse('notFound')
  const slot = cluster ? cluster.slot : target.slot
  if (!slotIds.includes(slot)) return refuse('slotUnknown')
  const neighbours = placements
    .filter((one) => one.slot === slot && !moved.has(one.contributionId))
    .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
  const at = neighbours.findIndex((one) => one.contributionId === target.beforeId)
  const after = at === -1 ? neighbours.at(-1) : neighbours[at - 1]
  const before = at === -1 ? undefined : neighbours[at]
  const keys = generateNKeysBetween(after?.orderKey ?? null, before?.orderKey ?? null, contributions.length)
  for (const [index, contribution] of contributions.entries()) {
    const placement = byContribution.get(contribution.id)
    changes.push(
      put('placements', {
        id: placement?.id ?? context.newId<PlacementId>(),
        atelierId: contribution.atelierId,
        boardId: contribution.boardId,
        contributionId: contribution.id,
        slot,
        orderKey: keys[index] ?? '',
        clusterId: cluster?.id ?? null,
      }),
    )
  }
  return [...changes, ...emptiedClusters(placements, clusters, moved, cluster?.id ?? null)]
}

/** Sets that lose their last parole when `moved` leave them. */
export function emptiedClusters(
  placements: readonly Placement[],
  clusters: readonly Cluster[],
  moved: ReadonlySet<ContributionId>,
  keptId: ClusterId | null,
): Change[] {
  const left = new Set<ClusterId>()
  const touched = new Set<ClusterId>()
  for (const placement of placements) {
    if (placement.clusterId === null) continue
    if (moved.has(placement.contributionId)) touched.add(placement.clusterId)
    else left.add(placement.clusterId)
  }
  return clusters
    .filter((cluster) => touched.has(cluster.id) && !left.has(cluster.id) && cluster.id !== keptId)
    .map((cluster) => remove('clusters', cluster.id))
}
