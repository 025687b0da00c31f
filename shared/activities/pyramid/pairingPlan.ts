/** The units of one tier: how many people sit in each, largest first. */
export type PairingTier = { size: 1 | 2 | 4 | 8; units: number[] }

/**
 * Who works with how many, from people alone to tables of eight: units join two by two, and when one is left
 * over, one unit of the tier is made of three, the smallest ones (26 people: 13 pairs; five fours and one six;
 * two eights and one ten).
 * @param people present, a whole number; under one there is nobody to pair
 */
export function pairingPlan(people: number): PairingTier[] {
  const alone: number[] = Array.from({ length: Math.max(0, Math.floor(people)) }, () => 1)
  const plan: PairingTier[] = [{ size: 1, units: alone }]
  for (const size of [2, 4, 8] as const) {
    plan.push({ size, units: joined(plan.at(-1)?.units ?? []) })
  }
  return plan
}

/** Joins units, given largest first, the largest with the smallest so that new ones stay even. */
function joined(units: readonly number[]): number[] {
  if (units.length < 2) return [...units]
  const rest = [...units]
  const result: number[] = []
  if (rest.length % 2 === 1) result.push(sum(rest.splice(-3)))
  for (let index = 0; index < rest.length / 2; index += 1) {
    result.push((rest[index] ?? 0) + (rest[rest.length - 1 - index] ?? 0))
  }
  return result.sort((a, b) => b - a)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
