import { expect, test } from 'vitest'
import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import { consignesToSay } from './consignesToSay.ts'

const step = { id: 's', title: 'À deux', minutes: 5, consigneFacile: '', isOptional: false }
const lane = (id: string, consigne: string) => ({
  id: id as LaneId,
  title: 'Que faire de l’école ?',
  consigne,
  steps: [{ ...step, consigne: 'À deux, gardez-en une' }],
})
// Only what is read here.
const at = (id: string, stepIndex: number | null) =>
  ({ laneId: id, stepIndex }) as ProjectedSequence['lanes'][number]

test('on dit la consigne de l’étape en cours, sinon celle de la file, sinon sa question', () => {
  expect(consignesToSay([lane('a', 'Écrivez')], [at('a', 0)])).toEqual(['À deux, gardez-en une'])
  expect(consignesToSay([lane('a', 'Écrivez')], [at('a', null)])).toEqual(['Écrivez'])
  expect(consignesToSay([lane('a', '')], [])).toEqual(['Que faire de l’école ?'])
})

test('une consigne commune à deux groupes ne se dit qu’une fois', () => {
  expect(consignesToSay([lane('a', 'Écrivez'), lane('b', 'Écrivez')], [])).toEqual(['Écrivez'])
})
