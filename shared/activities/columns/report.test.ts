import { expect, test } from 'vitest'
import type { BoardContent, ReportBlock } from '../activity.ts'
import { clusterOf, contentOf, contributionOf, placementOf, translateFrench } from '../testContent.ts'
import { columns as activity } from './activity.ts'
import depollution from './fixtures/depollution.json' with { type: 'json' }
import withoutSets from './fixtures/no-set.json' with { type: 'json' }
import withSets from './fixtures/pepites-rateaux.json' with { type: 'json' }
import { report } from './report.ts'
import type { ColumnsDocument, ColumnsSettings } from './schema.ts'
import { columns } from './text.fr.ts'

type Content = BoardContent<ColumnsSettings, ColumnsDocument>
const translate = translateFrench({ columns })

function open(fixture: unknown): Content {
  // Fixtures are files: the schemas read their two documents, the rows are as written.
  const content = fixture as Content
  return {
    ...content,
    settings: activity.settingsSchema.parse(content.board.settings),
    document: activity.documentSchema.parse(content.board.document),
  }
}

function block<K extends ReportBlock['kind']>(blocks: readonly ReportBlock[], kind: K) {
  const found = blocks.find((one): one is Extract<ReportBlock, { kind: K }> => one.kind === kind)
  if (!found) throw new Error(`no block ${kind}`)
  return found
}

test('W2-07: 26 pépites in 12 lines and 26 râteaux in 11 lines', () => {
  const { blocks, heading, missing } = report(open(withSets), translate)
  expect(heading).toBe('Pépites et râteaux')
  expect(block(blocks, 'figures').figures).toEqual([
    { number: '26', label: 'pépites' },
    { number: '26', label: 'râteaux' },
  ])
  expect(block(blocks, 'paragraph').text).toBe('26 pépites en 12 lignes, 26 râteaux en 11 lignes')
  expect(missing).toEqual([])
})

test('W2-07: the first râteau is « La chambre froide a lâché en juillet » ×4, the first pépite ×3', () => {
  const [pepites, rateaux] = block(report(open(withoutSets), translate).blocks, 'columns').columns
  expect(pepites?.items[0]?.count).toBe(3)
  expect(rateaux?.items[0]).toEqual({ title: 'La chambre froide a lâché en juillet', count: 4, lines: [] })
})

test('sets come by decreasing count, their lines too, word for word', () => {
  const [, rateaux] = block(report(open(withSets), translate).blocks, 'columns').columns
  expect(rateaux?.items.map((item) => [item.title, item.count])).toEqual([
    ['Il manque du monde', 10],
    ['Le matériel lâche', 8],
    ['Les papiers découragent', 8],
  ])
  expect(rateaux?.items[1]?.lines[0]).toBe('La chambre froide a lâché en juillet ×4')
})

test('a pépite that answers a râteau is said in a sentence', () => {
  const { items } = block(report(open(withSets), translate).blocks, 'list')
  expect(items).toEqual([{ text: '« Des gens qui se lient » répond à « Il manque du monde ».' }])
})

test('W2-10: 14 topics in the fridge with their three texts, and nothing of the bin', () => {
  const section = report(open(depollution), translate)
  const printed = JSON.stringify(section)
  expect(section.heading).toBe('Sujets en attente')
  expect(printed).toContain('14 sujets mis au frigo')
  expect(printed).toContain('Le remplacement de notre comptable')
  expect(printed.toLowerCase()).not.toContain('poubelle')
  expect(printed).not.toContain('19')
})

test('the bin is counted only when somebody chose to print it', () => {
  const content = open(depollution)
  const settings = { ...content.settings, showCountersInPdf: ['poubelle'] }
  expect(JSON.stringify(report({ ...content, settings }, translate))).toContain(
    '19 sujets jetés à la poubelle',
  )
})

test('what is not printed by default leaves only its chosen counters', () => {
  const content = open(depollution)
  const settings = { ...content.settings, isPrintedByDefault: false }
  expect(report({ ...content, settings }, translate).blocks).toEqual([
    { kind: 'paragraph', text: '14 sujets mis au frigo' },
  ])
})

test('an empty board, an empty column, an untitled set and a full tray are told as missing', () => {
  const settings = activity.defaultSettings
  const document = activity.initialDocument(settings)
  expect(report(contentOf(settings, document), translate).missing).toEqual([
    'Aucune parole n’a été notée sur le tableau « Le tableau ».',
  ])
  const contributions = ['a', 'b'].map((id) => contributionOf(id, 'Un banc'))
  const rows = { contributions, placements: [placementOf('a', 'pepite', 'a', 'k')] }
  const clusters = [clusterOf('k', 'pepite', '')]
  expect(report(contentOf(settings, document, { ...rows, clusters }), translate).missing).toEqual([
    'La colonne « Râteaux » du tableau « Le tableau » est restée vide.',
    '1 ensemble du tableau « Le tableau » n’a pas de titre.',
    '1 parole du tableau « Le tableau » reste à ranger.',
  ])
})

test('a contribution set aside is neither printed nor counted', () => {
  const settings = activity.defaultSettings
  const contributions = [contributionOf('a', 'Gardée'), contributionOf('b', 'Écartée', { status: 'ecarte' })]
  const placements = ['a', 'b'].map((id) => placementOf(id, 'pepite', id))
  const section = report(
    contentOf(settings, activity.initialDocument(settings), { contributions, placements }),
    translate,
  )
  expect(block(section.blocks, 'figures').figures).toEqual([{ number: '1', label: 'pépites' }])
  expect(JSON.stringify(section)).not.toContain('Écartée')
})
