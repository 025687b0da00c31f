import { expect, test } from 'vitest'
import { clusterOf, contributionOf, placementOf } from '../testContent.ts'
import { countWords } from './countWords.ts'

const document = { apart: [] }

function said(...texts: string[]) {
  return texts.map((text, index) => contributionOf(`w${index}`, text, { capturedAt: index }))
}

function counted(rows: Partial<Parameters<typeof countWords>[0]>) {
  const { words } = countWords({ document, contributions: [], placements: [], clusters: [], ...rows })
  return words.map(({ text, count }) => `${text} ${count}`)
}

test('the closing words of the seminar are eight, twenty-six times', () => {
  const contributions = [
    ['vertige', 1],
    ['mains', 3],
    ['élan', 5],
    ['septembre', 2],
    ['recettes', 4],
    ['lien', 4],
    ['envie', 3],
    ['confiance', 4],
  ].map(([text, count], index) =>
    contributionOf(`w${index}`, String(text), { count: Number(count), capturedAt: index }),
  )
  expect(counted({ contributions })).toEqual([
    'élan 5',
    'confiance 4',
    'lien 4',
    'recettes 4',
    'envie 3',
    'mains 3',
    'septembre 2',
    'vertige 1',
  ])
})

test('accents, articles, capitals and plurals do not fool the count; the word keeps its accent', () => {
  expect(counted({ contributions: said('elan', 'Élan', 'l’élan', 'élans') })).toEqual(['Élan 4'])
})

test('what the hall joined by hand is one word, also for what is said later', () => {
  const contributions = said('partage', 'entraide', 'coup de main', 'Entraide')
  const clusters = [clusterOf('set', 'mots', 'Entraide')]
  const placements = [placementOf('w0', 'mots', 'a', 'set'), placementOf('w1', 'mots', 'b', 'set')]
  expect(counted({ contributions, clusters, placements })).toEqual(['Entraide 3', 'coup de main 1'])
})

test('when the set is taken away, its words are counted apart again', () => {
  const contributions = said('partage', 'entraide')
  expect(counted({ contributions })).toEqual(['entraide 1', 'partage 1'])
})

test('a spelling told apart is counted alone', () => {
  const contributions = said('marche', 'marché', 'marché')
  expect(counted({ contributions })).toEqual(['marché 3'])
  expect(counted({ contributions, document: { apart: ['marche'] } })).toEqual(['marché 2', 'marche 1'])
})

test('what was set aside does not count', () => {
  const contributions = [...said('lien'), contributionOf('x', 'lien', { status: 'ecarte' })]
  expect(counted({ contributions })).toEqual(['lien 1'])
})
