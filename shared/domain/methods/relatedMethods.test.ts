import { expect, test } from 'vitest'
import { aMethodEntry } from './fixtures/aMethodEntry.ts'
import { consumersOf, feedersOf, relatedMethods } from './relatedMethods.ts'

const wall = aMethodEntry('mur', {
  outputs: ['idee', 'parole'],
  inputs: ['presence'],
  related: ['vote', 'inconnue'],
})
const vote = aMethodEntry('vote', { inputs: ['idee'], outputs: ['decision'], related: ['mur'] })
const sorting = aMethodEntry('tri', { inputs: ['idee', 'parole'], outputs: ['enjeu'], related: ['mur'] })
const welcome = aMethodEntry('accueil', { outputs: ['presence'] })
const library = [wall, vote, sorting, welcome]
const ids = (methods: readonly { id: string }[]) => methods.map(({ id }) => id)

test('les voisines qu’elle nomme, puis celles qui la nomment', () => {
  expect(ids(relatedMethods(wall, library))).toEqual(['vote', 'tri'])
})

test('qui peut reprendre ce qu’elle laisse, et qui la prépare', () => {
  expect(ids(consumersOf(wall, library))).toEqual(['tri', 'vote'])
  expect(ids(feedersOf(vote, library))).toEqual(['mur'])
})

test('les gens qui sont là ne font pas une suite', () => {
  expect(ids(consumersOf(welcome, library))).toEqual([])
})
