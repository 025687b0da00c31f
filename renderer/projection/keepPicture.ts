import type { Replica } from '../../shared/replica/Replica.ts'

/** How long the hall keeps its picture once nothing is on stage: a host started again reopens the evening by itself. */
export const keptMs = 8_000

/** The last evening seen, and since when (ms) nothing is on stage; null while something is. */
export type KeptPicture = { replica: Replica; emptySinceAt: number | null }

/** What to draw after `replica` arrived, or after a while: the last evening for a few seconds, then the truth. */
export function keepPicture(held: KeptPicture | null, replica: Replica, now: number): KeptPicture {
  const isEmpty = replica.state === 'loading' || replica.atelierId === null
  const isHeldShown = held !== null && held.replica.atelierId !== null
  if (!isEmpty || !isHeldShown) return { replica, emptySinceAt: null }
  const emptySinceAt = held.emptySinceAt ?? now
  return now - emptySinceAt < keptMs
    ? { replica: held.replica, emptySinceAt }
    : { replica, emptySinceAt: null }
}
