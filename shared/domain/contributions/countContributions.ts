import type { ClusterId } from '../ids.ts'
import type { Contribution, Placement } from '../rows.ts'

/** « Contributions » of a synthesis: the sum of `count`, set-aside ones left out (methods.md, 9.6). */
export function countContributions(contributions: readonly Contribution[]): number {
  return contributions.reduce(
    (sum, contribution) => (contribution.status === 'ecarte' ? sum : sum + contribution.count),
    0,
  )
}

/** Headline of a set: the sum of the `count` of what it groups (decision 2). */
export function countOfCluster(
  clusterId: ClusterId,
  placements: readonly Placement[],
  contributions: ReadonlyMap<string, Contribution>,
): number {
  const grouped = placements
    .filter((placement) => placement.clusterId === clusterId)
    .map((placement) => contributions.get(placement.contributionId))
    .filter((contribution) => contribution !== undefined)
  return countContributions(grouped)
}
