/** A number that somebody calls out before a witness: 1 to 9 digits. */
export const seedPattern = /^[1-9]\d{0,8}$/

/**
 * Draws among equals by counting round, so that anybody can do it again with a finger: from the first, one counts up to
 * the number, along the list and from its end back to its beginning; the one reached is kept and leaves the list; one
 * counts on from the next.
 * @param ids the tied, in the order of presentation
 * @param seed the number called out (`seedPattern`)
 * @returns `seats` of them, in the order in which they were reached; nothing when the seed is not such a number
 */
export function drawTied(ids: readonly string[], seed: string, seats: number): string[] {
  if (!seedPattern.test(seed)) return []
  const left = [...ids]
  const kept: string[] = []
  let at = 0
  while (kept.length < seats && left.length > 0) {
    at = (at + Number(seed) - 1) % left.length
    kept.push(...left.splice(at, 1))
    if (at >= left.length) at = 0
  }
  return kept
}
