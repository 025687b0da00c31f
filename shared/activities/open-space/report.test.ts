import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ReportBlock } from '../activity.ts'
import { translateFrench } from '../testContent.ts'
import type { ForumContent } from './readForum.ts'
import { countSaid, report } from './report.ts'
import { openSpace } from './text.fr.ts'

const translate = translateFrench({ openSpace })

function fixture(name: string): ForumContent {
  const url = new URL(`./fixtures/${name}.json`, import.meta.url)
  // A fixture holds the rows of one board as the file keeps them.
  const rows = JSON.parse(readFileSync(url, 'utf8')) as Omit<ForumContent, 'settings' | 'document'>
  return {
    ...rows,
    settings: rows.board.settings as ForumContent['settings'],
    document: rows.board.document as ForumContent['document'],
  }
}
const seminar = fixture('seminar')
const section = report(seminar, translate)
const texts = JSON.stringify(section.blocks)
const tableUnder = (heading: string) => {
  const at = section.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  return section.blocks
    .slice(at)
    .find((block): block is Extract<ReportBlock, { kind: 'table' }> => block.kind === 'table')
}

test('the seminar of two days: four rounds, four places, fifteen workshops and one free cell', () => {
  const grid = tableUnder('La grille')
  expect(grid?.head).toEqual([
    'Lieu',
    'Jeudi, Temps 1',
    'Jeudi, Temps 2',
    'Vendredi, Temps 3',
    'Vendredi, Temps 4',
  ])
  const cells = grid?.rows.flatMap((row) => row.slice(1)) ?? []
  expect(cells).toHaveLength(16)
  expect(cells.filter((cell) => cell === 'Place libre')).toHaveLength(1)
  expect(texts).toContain('15 ateliers')
  expect(texts).toContain('13 comptes-rendus sur 15')
  expect(texts).toContain('16 sujets proposés')
})

test('reports that did not come in are listed with their titles', () => {
  const at = section.blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === '2 comptes-rendus manquants',
  )
  const list = section.blocks[at + 1]
  expect(list?.kind === 'list' && list.items.map((item) => item.text)).toEqual([
    '8. Fabriquer la carte des producteurs',
    '15. Mesurer ce que nous changeons',
  ])
})

test('double titles, parts, continuations and formats are said', () => {
  expect(texts).toContain(
    '1. Comment nourrir les familles sans guichet ? / Comment rendre l’épicerie désirable pour tout le monde ?',
  )
  expect(texts).toContain('(partie 2/2, suite de l’atelier 4)')
  expect(texts).toContain('suite de l’atelier 6')
  expect(texts).toContain('suite de l’atelier 8')
  expect(texts).toContain('Accélérateur de projet')
})

test('small steps come with their workshop of origin; the report nº 4 has none', () => {
  const steps = tableUnder('Prochains petits pas')
  expect(steps?.rows).toHaveLength(15)
  expect(steps?.rows.some((row) => row.at(-1)?.startsWith('4. '))).toBe(false)
  expect(texts).toContain('15 petits pas')
})

test('working groups, those with nobody included', () => {
  expect(texts).toContain('5 groupes de travail, 12 inscriptions')
  expect(texts.split('pas de personne inscrite')).toHaveLength(2)
  expect(texts).toContain('Comité de pilotage')
})

test('headings follow the report of a seminar', () => {
  const headings = section.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  )
  expect(headings).toEqual(['Comptes-rendus', 'Groupes de travail', 'Prochains petits pas'])
})

test('39 key points and 15 small steps count as contributions, topics do not', () => {
  expect(countSaid(seminar)).toBe(54)
})

test('without the setting, no first name is printed', () => {
  const discreet = report(
    { ...seminar, settings: { ...seminar.settings, areNamesPrinted: false } },
    translate,
  )
  const printed = JSON.stringify(discreet)
  for (const name of ['Malika', 'Hélène', 'Gérard', 'Kevin', 'Mireille']) expect(printed).not.toContain(name)
  expect(printed).toContain('12 inscriptions')
})

test('an empty forum is told among what is missing', () => {
  expect(report(fixture('empty'), translate).missing).toEqual([
    '« Forum ouvert » : aucun sujet n’a été posé.',
  ])
})
