/**
 * Which of `count` is drawn, from a fresh id: the host mints ids at random, so the chance of a draw is theirs and the
 * same id always draws the same. -1 when there is nothing to draw.
 */
export function drawnIndex(freshId: string, count: number): number {
  if (count <= 0) return -1
  // FNV-1a, stirred once more so that ids that differ by their last sign fall far apart.
  let hash = 0x811c9dc5
  for (let at = 0; at < freshId.length; at += 1) {
    hash = Math.imul(hash ^ freshId.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % count
}
