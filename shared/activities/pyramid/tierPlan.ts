import { pairingPlan } from './pairingPlan.ts'
import type { Tier } from './schema.ts'

/** How many units of one size: « 5 groupes de 4 ». */
export type UnitsOfSize = { units: number; size: number }

/**
 * Who sits with how many at a tier, the most frequent size first (26 in fours: five of 4, one of 6); people alone
 * and everyone together are one kind of unit each.
 * @param people in the hall, a whole number; nothing for nobody
 */
export function tierPlan(people: number, size: Tier['size']): UnitsOfSize[] {
  if (people < 1) return []
  if (size === 0) return [{ units: 1, size: people }]
  const units = pairingPlan(people).find((tier) => tier.size === size)?.units ?? []
  const bySize = new Map<number, number>()
  for (const unit of units) bySize.set(unit, (bySize.get(unit) ?? 0) + 1)
  return [...bySize]
    .map(([unitSize, count]) => ({ units: count, size: unitSize }))
    .sort((a, b) => b.units - a.units || b.size - a.size)
}

/** How many units the plan foresees at a tier: what is proposed before anyone counts. */
export function plannedUnits(people: number, size: Tier['size']): number {
  return tierPlan(people, size).reduce((total, one) => total + one.units, 0)
}
