import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ReportBlock } from '../activity.ts'
import { translateFrench } from '../testContent.ts'
import { sheets } from './activity.ts'
import type { SheetsContent } from './arrange.ts'
import { sheets as french } from './text.fr.ts'

const translate = translateFrench({ sheets: french })

/** A fixture as its activity reads it. */
function contentOf(name: string): SheetsContent {
  const rows = JSON.parse(
    readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8'),
  ) as SheetsContent
  return {
    ...rows,
    settings: sheets.settingsSchema.parse(rows.board.settings),
    document: sheets.documentSchema.parse(rows.board.document),
  }
}

const sectionOf = (name: string) => sheets.report(contentOf(name), translate)
const headings = (blocks: readonly ReportBlock[], level: 2 | 3) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))

describe('fiches action of several tables', () => {
  const { blocks, missing } = sectionOf('fiches-action')

  test('one part per title, its headings in the order of the sheet', () => {
    expect(headings(blocks, 2)).toEqual(['Un café itinérant', 'La navette du vendredi'])
    expect(headings(blocks, 3)).toEqual([
      'Quels contenus ?',
      'Quelles conditions de réussite ?',
      'Quels freins à lever ?',
      'Quelles modalités de mise en œuvre ?',
      'Qui fait quoi ?',
      'Quel rôle des élus ?',
      'Quelles institutions partenaires ?',
      'À dire en plénière',
    ])
  })

  test('what a second table added is under its name', () => {
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Quels contenus ?')
    expect(blocks.slice(at + 1, at + 5)).toMatchObject([
      { kind: 'paragraph', tone: 'note', text: 'Table 1' },
      { kind: 'list' },
      { kind: 'paragraph', tone: 'note', text: 'Table 2' },
      { kind: 'list', items: [{ text: 'Des concerts le premier vendredi' }] },
    ])
  })

  test('a repeated block is a table', () => {
    expect(blocks).toContainEqual({
      kind: 'table',
      head: ['Quoi', 'Qui', 'Quand'],
      rows: [
        ['Chercher un camion', 'Foyer rural', 'Mars'],
        ['Choisir les dates', 'Les quatre mairies', 'Avril'],
      ],
    })
  })

  test('a private answer is not printed', () => {
    expect(JSON.stringify(blocks)).not.toMatch(/Madame Secrète|tenu la plume/)
  })

  test('what was expected and not answered is said, sheet by sheet', () => {
    expect(missing).toContain('La fiche nº 3 « La navette du vendredi » attend d’être remplie.')
    expect(missing).toContain(
      'Fiche nº 1 « Un café itinérant » : « Quel rôle des élus ? » n’est pas renseigné.',
    )
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'missing')).toEqual([
      { kind: 'paragraph', tone: 'missing', text: 'Non renseigné' },
    ])
  })
})

describe('fictional portraits', () => {
  const { blocks, missing } = sectionOf('portraits')

  test('say how many were played, and those that were not', () => {
    expect(blocks[0]).toEqual({ kind: 'paragraph', text: '2 portraits traités sur 4' })
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Non traités : Roger, Damien' })
    expect(missing).toEqual([])
  })

  test('recommendations stand under their portrait by kind, what was set aside is nowhere', () => {
    expect(headings(blocks, 2)).toEqual([
      'Maëlle, 24 ans',
      'Samira, 37 ans',
      'Les recommandations, portrait par portrait',
    ])
    expect(headings(blocks, 3)).toEqual([
      'Existe (2)',
      'Existe, mal connu (1)',
      'Manque (1)',
      'Existe (1)',
      'Difficile d’accès (1)',
      'Manque (2)',
      'À préciser (1)',
    ])
    expect(JSON.stringify(blocks)).not.toContain('Ce qui a été écarté')
  })

  test('the totals add up by row and by column', () => {
    const table = blocks.find((block) => block.kind === 'table')
    expect(table).toMatchObject({
      rows: [
        ['Maëlle, 24 ans', '2', '1', '0', '1', '0', '4'],
        ['Samira, 37 ans', '1', '0', '1', '2', '1', '5'],
      ],
      foot: ['Total', '3', '1', '1', '3', '1', '9'],
    })
  })

  test('the reading of the group stands in its columns', () => {
    expect(blocks).toContainEqual(
      expect.objectContaining({
        kind: 'columns',
        columns: expect.arrayContaining([
          expect.objectContaining({
            title: 'Impasses',
            items: [{ title: 'Se déplacer sans voiture après 18 h', count: 1, lines: [] }],
          }),
        ]),
      }),
    )
  })
})

test('an accelerated project is a page: short answers in a table, a day in letters, no name', () => {
  const { blocks, missing } = sectionOf('accelerateur')
  expect(blocks).toContainEqual(
    expect.objectContaining({
      kind: 'table',
      rows: [
        ['Le prochain pas', 'Appeler la mairie'],
        ['Pour quand ?', expect.stringMatching(/jeudi 12.février 2026/)],
      ],
    }),
  )
  expect(JSON.stringify({ blocks, missing })).not.toContain('Madame Secrète')
})

test('a board without a sheet says so, once', () => {
  expect(sectionOf('empty')).toEqual({
    heading: 'Fiches',
    blocks: [],
    missing: ['Aucune fiche n’a été ouverte sur le tableau « Fiches ».'],
  })
})

test('« Non renseigné » stands for every empty answer when the settings ask for it', () => {
  const content = contentOf('accelerateur')
  const all = { ...content, settings: { ...content.settings, areEmptyAnswersPrinted: true } }
  const [sheet] = content.sheets
  if (!sheet) throw new Error('The fixture has a sheet')
  const blank = { ...all, sheets: [{ ...sheet, fields: { projectTitle: 'La scierie' } }] }
  expect(JSON.stringify(sheets.report(blank, translate).blocks)).toContain('["Pour quand ?","Non renseigné"]')
})
