import { expect, test } from 'vitest'
import { clusterOf, contentOf, contributionOf, placementOf, translateFrench } from '../testContent.ts'
import { words } from './activity.ts'
import { report } from './report.ts'
import { words as fr } from './text.fr.ts'

const translate = translateFrench({ words: fr })
const settings = { ...words.defaultSettings, keepMost: 0 }
const closing: [string, number][] = [
  ['élan', 5],
  ['recettes', 4],
  ['confiance', 4],
  ['lien', 4],
  ['mains', 3],
  ['envie', 3],
  ['septembre', 2],
  ['vertige', 1],
]
const contributions = closing.map(([text, count], index) =>
  contributionOf(`w${index}`, text, { count, capturedAt: index }),
)

test('the closing of the seminar prints its eight words, twenty-six times, and the cloud as vectors', () => {
  const section = report(contentOf(settings, { apart: [] }, { contributions }), translate)
  const [cloud, total, list] = section.blocks
  expect(total).toEqual({ kind: 'paragraph', tone: 'note', text: '26 mots dits, 8 différents.' })
  expect(list).toEqual({
    kind: 'paragraph',
    text: 'élan 5, confiance 4, lien 4, recettes 4, envie 3, mains 3, septembre 2, vertige 1',
  })
  if (cloud?.kind !== 'picture') throw new Error('no cloud')
  expect(cloud.svg.match(/<text /g)).toHaveLength(8)
  expect(cloud.alt).toContain('élan 5')
  expect(section.missing).toEqual([])
})

test('the words kept are told, and what was counted under another word is printed as it was said', () => {
  const said = [
    contributionOf('a', 'partage', { status: 'retenu', capturedAt: 1 }),
    contributionOf('b', 'entraide', { count: 2, capturedAt: 2 }),
    contributionOf('c', 'joie', { capturedAt: 3 }),
  ]
  const rows = {
    contributions: said,
    clusters: [clusterOf('set', 'mots', 'Entraide')],
    placements: [placementOf('a', 'mots', 'a', 'set'), placementOf('b', 'mots', 'b', 'set')],
  }
  const section = report(contentOf(settings, { apart: [] }, rows), translate)
  expect(section.blocks).toContainEqual({
    kind: 'list',
    ordered: false,
    items: [{ text: 'Entraide', count: 3 }],
  })
  expect(section.blocks).toContainEqual({
    kind: 'table',
    head: ['Mot', 'Fois', 'Tel qu’il a été dit'],
    rows: [['Entraide', '3', 'entraide ×2, partage']],
    widths: ['auto', 'auto', '*'],
  })
})

test('a board without a word is told among what is missing; one that keeps words says when none was kept', () => {
  expect(report(contentOf(settings, { apart: [] }), translate).missing).toEqual([
    'Aucun mot n’a été noté sur le tableau « Le tableau ».',
  ])
  const keeping = contentOf({ ...settings, keepMost: 5 }, { apart: [] }, { contributions })
  expect(report(keeping, translate).missing).toEqual(['Sur « Le tableau », aucun mot n’a encore été gardé.'])
})

test('a board that is not printed says nothing', () => {
  const content = contentOf({ ...settings, isPrintedByDefault: false }, { apart: [] }, { contributions })
  expect(report(content, translate)).toEqual({ heading: 'Le tableau', blocks: [], missing: [] })
})
