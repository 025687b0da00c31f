/**
 * Stretches or shrinks steps so that they add up to `minutes`, each keeping its share. Minutes stay whole; the
 * left-over goes to the steps that lost most by rounding, the earlier first. A step that falls to 0 is dropped.
 */
export function fitSteps<S extends { minutes: number }>(steps: readonly S[], minutes: number): S[] {
  const total = steps.reduce((sum, step) => sum + step.minutes, 0)
  if (total === minutes) return [...steps]
  if (total === 0) return []
  const shares = steps.map((step, index) => {
    const exact = (step.minutes * minutes) / total
    return { step, index, whole: Math.floor(exact), lost: exact - Math.floor(exact) }
  })
  let left = minutes - shares.reduce((sum, share) => sum + share.whole, 0)
  for (const share of [...shares].sort((a, b) => b.lost - a.lost || a.index - b.index)) {
    if (left === 0) break
    share.whole += 1
    left -= 1
  }
  return shares.filter((share) => share.whole > 0).map((share) => ({ ...share.step, minutes: share.whole }))
}
