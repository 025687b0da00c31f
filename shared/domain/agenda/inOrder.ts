import { generateNKeysBetween } from 'fractional-indexing'

/** Rows by order key, then by id: the same order in every window. */
export function inOrder<T extends { orderKey: string; id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => {
    if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  })
}

/** Where something goes in a list: before or after another, or at an end. */
export type Place<Id extends string> = { beforeId: Id } | { afterId: Id } | { at: 'start' | 'end' }

/**
 * `count` order keys for rows put at `place` among `rows` (those that stay), or null when the neighbour is not there.
 */
export function keysAt<Id extends string>(
  rows: readonly { id: Id; orderKey: string }[],
  place: Place<Id>,
  count: number,
): string[] | null {
  const ordered = inOrder(rows)
  let index = ordered.length
  if ('at' in place) index = place.at === 'start' ? 0 : ordered.length
  else {
    const neighbourId = 'beforeId' in place ? place.beforeId : place.afterId
    const found = ordered.findIndex((row) => row.id === neighbourId)
    if (found === -1) return null
    index = 'beforeId' in place ? found : found + 1
  }
  const before = ordered[index - 1]?.orderKey ?? null
  // Two rows with the same key leave no room between them: the next greater key is the neighbour then.
  const after = ordered.slice(index).find((row) => before === null || row.orderKey > before)?.orderKey ?? null
  return generateNKeysBetween(before, after, count)
}
