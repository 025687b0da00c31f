import { expect, test } from 'vitest'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { emptyReplica, type Replica } from '../../shared/replica/Replica.ts'
import { keepPicture, keptMs } from './keepPicture.ts'

const evening: Replica = { ...emptyReplica, state: 'live', atelierId: 'atelier-1' as AtelierId }
const nothing: Replica = { ...emptyReplica, state: 'live', atelierId: null }

test('la salle garde son image quelques secondes quand la scène se vide, puis attend', () => {
  const shown = keepPicture(null, evening, 0)
  const kept = keepPicture(shown, nothing, 1_000)
  expect(kept.replica).toBe(evening)
  expect(keepPicture(kept, nothing, 1_000 + keptMs - 1).replica).toBe(evening)
  expect(keepPicture(kept, nothing, 1_000 + keptMs).replica).toBe(nothing)
})

test('la salle montre aussitôt la soirée qui revient', () => {
  const kept = keepPicture(keepPicture(null, evening, 0), nothing, 1_000)
  const back = { ...evening, number: 12 }
  expect(keepPicture(kept, back, 2_000)).toEqual({ replica: back, emptySinceAt: null })
})

test('une salle qui n’a encore rien vu attend', () => {
  expect(keepPicture(null, nothing, 0).replica).toBe(nothing)
})
