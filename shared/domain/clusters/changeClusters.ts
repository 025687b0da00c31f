import { generateKeyBetween } from 'fractional-indexing'
import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import { lastOrderKey } from '../contributions/captureContribution.ts'
import { emptiedClusters } from '../contributions/moveContributions.ts'
import type { ClusterId, PlacementId } from '../ids.ts'
import type { Board, Cluster, Contribution, Placement } from '../rows.ts'
import type { RuleContext } from '../ruleContext.ts'

/** Opens a set in a slot with these paroles in it, in the order given. Originals keep their words and counts. */
export function createCluster(
  board: Board | undefined,
  clusters: readonly Cluster[],
  placements: readonly Placement[],
  contributions: readonly Contribution[],
  slotIds: readonly string[],
  wanted: { id: ClusterId; slot: string; title: string },
  context: RuleContext,
): Decision {
  if (!board) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  if (!slotIds.includes(wanted.slot)) return refuse('slotUnknown')
  // An empty title is one being written: the board puts the cursor in it, the synthesis tells what is missing.
  const title = wanted.title.trim()
  const siblings = clusters.filter((cluster) => cluster.slot === wanted.slot)
  const changes: Change[] = [
    put('clusters', {
      id: wanted.id,
      atelierId: board.atelierId,
      boardId: board.id,
      slot: wanted.slot,
      orderKey: lastOrderKey(siblings),
      title,
      colour: 'papier',
    }),
  ]
  const moved = new Set(contributions.map((contribution) => contribution.id))
  let last = placements
    .filter((one) => one.slot === wanted.slot && !moved.has(one.contributionId))
    .reduce<string | null>((key, one) => (key === null || one.orderKey > key ? one.orderKey : key), null)
  for (const contribution of contributions) {
    const placement = placements.find((one) => one.contributionId === contribution.id)
    last = generateKeyBetween(last, null)
    changes.push(
      put('placements', {
        id: placement?.id ?? context.newId<PlacementId>(),
        atelierId: board.atelierId,
        boardId: board.id,
        contributionId: contribution.id,
        slot: wanted.slot,
        orderKey: last,
        clusterId: wanted.id,
      }),
    )
  }
  return [...changes, ...emptiedClusters(placements, clusters, moved, wanted.id)]
}

export function changeCluster(
  cluster: Cluster | undefined,
  fields: Partial<Pick<Cluster, 'title' | 'colour'>>,
): Decision {
  if (!cluster) return refuse('notFound')
  const title = (fields.title ?? cluster.title).trim()
  if (title.length === 0) return refuse('titleMissing')
  return [put('clusters', { ...cluster, ...fields, title })]
}

/** Moves a whole set to another slot or another rank, with everything in it. */
export function moveCluster(
  cluster: Cluster | undefined,
  clusters: readonly Cluster[],
  placements: readonly Placement[],
  slotIds: readonly string[],
  target: { slot: string; beforeId: ClusterId | null },
): Decision {
  if (!cluster) return refuse('notFound')
  if (!slotIds.includes(target.slot)) return refuse('slotUnknown')
  const siblings = clusters
    .filter((one) => one.slot === target.slot && one.id !== cluster.id)
    .sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1))
  const at = siblings.findIndex((one) => one.id === target.beforeId)
  const after = at === -1 ? siblings.at(-1) : siblings[at - 1]
  const before = at === -1 ? undefined : siblings[at]
  const orderKey = generateKeyBetween(after?.orderKey ?? null, before?.orderKey ?? null)
  return [
    put('clusters', { ...cluster, slot: target.slot, orderKey }),
    ...placements
      .filter((one) => one.clusterId === cluster.id)
      .map((placement) => put('placements', { ...placement, slot: target.slot })),
  ]
}

/** Everything of one set joins another; the emptied one goes. */
export function joinClusters(
  from: Cluster | undefined,
  into: Cluster | undefined,
  placements: readonly Placement[],
): Decision {
  if (!from || !into || from.boardId !== into.boardId || from.id === into.id) return refuse('notFound')
  let last = lastOrderKey(placements.filter((one) => one.slot === into.slot))
  const changes: Change[] = []
  for (const placement of placements.filter((one) => one.clusterId === from.id)) {
    changes.push(put('placements', { ...placement, slot: into.slot, clusterId: into.id, orderKey: last }))
    last = generateKeyBetween(last, null)
  }
  return [...changes, remove('clusters', from.id)]
}

/** Gives the paroles of a set back to its slot, and takes the set away. */
export function dissolveCluster(cluster: Cluster | undefined, placements: readonly Placement[]): Decision {
  if (!cluster) return refuse('notFound')
  return [
    ...placements
      .filter((one) => one.clusterId === cluster.id)
      .map((placement) => put('placements', { ...placement, clusterId: null })),
    remove('clusters', cluster.id),
  ]
}
