import { expect, test } from 'vitest'
import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import { consignesToSay } from './consignesToSay.ts'

const question = 'Que faire de l’école ?'
const step = { id: 's', title: 'À deux', minutes: 5, consigneFacile: '', isOptional: false }
const lane = (id: string, consigne: string) => ({
  id: id as LaneId,
  title: question,
  consigne,
  steps: [{ ...step, consigne: 'À deux, gardez-en une' }],
})
// Only what is read here.
const at = (id: string, stepIndex: number | null) =>
  ({ laneId: id, stepIndex }) as ProjectedSequence['lanes'][number]

test('on dit la question, puis la consigne de l’étape en cours, sinon celle de la file', () => {
  expect(consignesToSay([lane('a', 'Écrivez')], [at('a', 0)])).toEqual([question, 'À deux, gardez-en une'])
  expect(consignesToSay([lane('a', 'Écrivez')], [at('a', null)])).toEqual([question, 'Écrivez'])
  expect(consignesToSay([lane('a', '')], [])).toEqual([question])
})

test('ce qui est commun à deux groupes ne se dit qu’une fois', () => {
  expect(consignesToSay([lane('a', 'Écrivez'), lane('b', 'Écrivez')], [])).toEqual([question, 'Écrivez'])
})
