import { expect, test } from 'vitest'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import { searchMethods } from './searchMethods.ts'

function aMethod(name: string, fields: Partial<MethodSummary> = {}): MethodSummary {
  return {
    id: name,
    name,
    aliases: [],
    pitch: '',
    purpose: '',
    phase: 'faireEmerger',
    kind: 'plenary',
    roomLayout: 'cercle',
    minutes: { minimum: 10, wished: 20, maximum: 30 },
    ...fields,
  }
}

const methods = [
  aMethod('Mur de paroles', { pitch: 'Écrire ce que l’on vide de son sac' }),
  aMethod('Dépollution', { phase: 'ouvrir', pitch: 'Vider son sac' }),
  aMethod('Pépites et râteaux', { aliases: ['Réussites et galères'] }),
  aMethod('Clôture', { phase: 'clore' }),
]
const names = (typed: string, phase: Parameters<typeof searchMethods>[2] = 'all') =>
  searchMethods(methods, typed, phase).map((method) => method.name)

test('sans accents ni majuscules', () => {
  expect(names('PEPITES rateaux')).toEqual(['Pépites et râteaux'])
  expect(names('cloture')).toEqual(['Clôture'])
})

test('par un autre nom, ou ce qu’elle promet', () => {
  expect(names('galeres')).toEqual(['Pépites et râteaux'])
  expect(names('vider sac')).toEqual(['Dépollution'])
})

test('celles dont le nom répond passent devant', () => {
  const both = [aMethod('Autre', { pitch: 'comme un mur' }), aMethod('Mur')]
  expect(searchMethods(both, 'mur', 'all').map((method) => method.name)).toEqual(['Mur', 'Autre'])
})

test('dans l’ordre de la soirée, ou d’un seul moment', () => {
  expect(names('')).toEqual(['Dépollution', 'Mur de paroles', 'Pépites et râteaux', 'Clôture'])
  expect(names('', 'clore')).toEqual(['Clôture'])
})

test('rien sous ce mot', () => {
  expect(names('hélicoptère')).toEqual([])
})
