import type { ContributionId } from '../../domain/ids.ts'

/** The list with one answer a place higher (−1) or lower (1); the same order at the ends, or for a stranger. */
export function moveAnswer(
  order: readonly ContributionId[],
  id: ContributionId,
  by: 1 | -1,
): ContributionId[] {
  const from = order.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= order.length) return [...order]
  return order.toSpliced(from, 1).toSpliced(to, 0, id)
}
