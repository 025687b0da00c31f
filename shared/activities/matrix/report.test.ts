import { describe, expect, test } from 'vitest'
import { translateFrench } from '../testContent.ts'
import { fixtureContent } from './fixtureContent.ts'
import empty from './fixtures/empty.json' with { type: 'json' }
import extreme from './fixtures/extreme.json' with { type: 'json' }
import changes from './fixtures/grands-changements.json' with { type: 'json' }
import parcours from './fixtures/parcours.json' with { type: 'json' }
import quadrant from './fixtures/quadrant.json' with { type: 'json' }
import radar from './fixtures/radar.json' with { type: 'json' }
import v1 from './fixtures/v1.json' with { type: 'json' }
import { report } from './report.ts'
import { matrix } from './text.fr.ts'

const translate = translateFrench({ matrix })
const sectionOf = (fixture: unknown) => report(fixtureContent(fixture), translate)
const headingsOf = (fixture: unknown) =>
  sectionOf(fixture).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

describe('the table of the major changes', () => {
  test('counts each column and tells what the second group added', () => {
    const { blocks, missing } = sectionOf(changes)
    expect(blocks[0]).toEqual({
      kind: 'figures',
      figures: [
        { number: '1', label: 'Tendances' },
        { number: '16', label: 'Risques' },
        { number: '8', label: 'Opportunités' },
        { number: '10', label: 'Propositions' },
      ],
    })
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      text: 'Dont 8 ajouts du deuxième groupe ou des suivants.',
    })
    expect(missing).toEqual(['1 parole du tableau « Grands changements » reste à ranger.'])
  })

  test('has a line per change with what was written beforehand, and the additions with their sign and word', () => {
    const table = sectionOf(changes).blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.head).toEqual([
      'Les grands changements',
      'Tendances',
      'Risques',
      'Opportunités',
      'Propositions',
    ])
    expect(table.rows).toHaveLength(9)
    expect(table.rows[0]?.[2]).toBe(
      '• ★ Des villages où l’on ne fait que dormir\n• + Les petits contrats usent les plus jeunes (ajout, Groupe 3)',
    )
    expect(table.rows[0]?.[1]).toContain('– télétravail')
    expect(table.foot).toEqual(['Total', '1', '16', '8', '10'])
  })

  test('lists what was kept as major, with its column and its change', () => {
    const blocks = sectionOf(changes).blocks
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Retenu comme majeur')
    const list = blocks[at + 1]
    if (list?.kind !== 'list') throw new Error('no list')
    expect(list.items).toHaveLength(6)
    expect(list.items[0]).toEqual({
      text: 'Des villages où l’on ne fait que dormir',
      detail: 'Risques, Le travail et les emplois',
    })
  })

  test('when nothing was said, what was written beforehand is printed and every change is told missing', () => {
    const { blocks, missing } = sectionOf(empty)
    expect(blocks.some((block) => block.kind === 'table')).toBe(true)
    expect(missing).toEqual(['Aucune parole n’a été notée sur le tableau « Grands changements ».'])
  })
})

test('long cells go under one heading per row, every word of them', () => {
  const { blocks } = sectionOf(extreme)
  expect(headingsOf(extreme).filter((text) => /^\d+\. /.test(text))).toHaveLength(12)
  const words = JSON.stringify(blocks)
  for (const one of fixtureContent(extreme).contributions.slice(0, 20)) expect(words).toContain(one.text)
  expect(words).toContain('Vu par Groupe')
})

test('a small table of two columns is one table', () => {
  const { blocks } = sectionOf(v1)
  expect(blocks.filter((block) => block.kind === 'table')).toHaveLength(1)
})

test('the four quadrants have their names, their coordinates and their counts', () => {
  expect(headingsOf(quadrant)).toEqual([
    'À mobiliser',
    'Partenaires clés',
    'À surveiller',
    'À tenir informés',
  ])
  expect(sectionOf(quadrant).blocks[1]).toEqual({
    kind: 'paragraph',
    tone: 'note',
    text: 'Influence forte, Intérêt faible : 2 paroles.',
  })
})

test('the radar is printed with its levels, their days and the spread, and no total nor mean', () => {
  const { blocks } = sectionOf(radar)
  const [picture, table] = blocks
  if (picture?.kind !== 'picture' || table?.kind !== 'table') throw new Error('no radar')
  expect(picture.alt).toContain('Élus : Habitudes de participation 3')
  expect(table.head).toEqual([
    'Critère',
    'Élus, 12/11/2026',
    'Agents, 12/11/2026',
    'Associations, 12/11/2026',
    'Citoyens',
    'Écart',
  ])
  expect(table.rows[0]).toEqual(['1. Habitudes de participation', '3', '2', '3', '4, 12/02/2027', 'de 2 à 4'])
  expect(table.foot).toBeUndefined()
  expect(JSON.stringify(blocks)).not.toMatch(/moyenne|total/i)
})

test('a journey is printed with the curve of its moods, told in words too', () => {
  const picture = sectionOf(parcours).blocks.find((block) => block.kind === 'picture')
  if (picture?.kind !== 'picture') throw new Error('no curve')
  expect(picture.alt).toContain('2. S’inscrire : Très mal')
})
