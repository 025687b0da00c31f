import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import type { BoardContent } from '../../shared/activities/activity.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { assembleSynthesis } from '../../shared/pdf/assembleSynthesis.ts'
import { demoChangedAt, demoRows } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { type ReadPdf, readingText, readPdf, structureNodes } from './readPdf.ts'

type Fixture = Omit<BoardContent<unknown, unknown>, 'settings' | 'document'>

/** Atelier 3 of the demonstration, once people have voted as in W3.2. */
function afterTheVote(): SynthesisRows {
  const rows = demoRows('pays-de-lormiere', 2)
  const file = new URL('../../shared/activities/ballot/fixtures/full-atelier-3.json', import.meta.url)
  // A fixture holds the rows of one board as the file keeps them.
  const voted = JSON.parse(readFileSync(file, 'utf8')) as Fixture
  const board = rows.boards.find((one) => one.activity === 'ballot')
  if (!board) throw new Error('No ballot in atelier 3')
  const place = { atelierId: board.atelierId, boardId: board.id }
  return {
    ...rows,
    boards: rows.boards.map((one) =>
      one.id === board.id ? { ...one, document: voted.board.document } : one,
    ),
    ballotEntries: voted.ballotEntries.map((entry) => ({ ...entry, ...place })),
    ballotTallies: voted.ballotTallies.map((tally) => ({ ...tally, ...place })),
  }
}

describe('la synthèse de l’atelier 3 du Pays de Lormière', () => {
  let read: ReadPdf
  let said: string
  beforeAll(async () => {
    const { definition } = assembleSynthesis(afterTheVote(), documentWords('fr'), 'fr', {
      changedAt: demoChangedAt,
    })
    read = await readPdf(await printedPdf(definition))
    said = readingText(read).replace(/\s+/gu, ' ')
  })

  test('W3-01: the vote, axis by axis', () => {
    const headings = structureNodes(read)
      .filter(({ type }) => type === 'H1' || type === 'H2')
      .map(({ text }) => text.trim().replace(/\s+/gu, ' '))
    const from = headings.indexOf('Le vote')
    expect(headings.slice(from, from + 5).map((text) => text.slice(0, 7))).toEqual([
      'Le vote',
      'Axe 1 –',
      'Axe 2 –',
      'Axe 3 –',
      'Axe 4 –',
    ])
  })

  test('W3-02 to W3-05: voters, voices, second round, kept, in reserve, set aside', () => {
    for (const words of [
      '34 votants · 2 voix par axe · 68 voix disponibles',
      '65 exprimées',
      '64 exprimées',
      '66 exprimées',
      '61 exprimées',
      'A Créer la banque du coup de main : deux heures, sans adhésion 20 31 % 1 ✔',
      'B Accorder le calendrier des fêtes entre les communes 13 20 % 2',
      'C Parrainer chaque nouvel habitant 13 20 % 2 ✔',
      'D Tenir une journée portes ouvertes commune 11 17 % 3',
      'E Former des trios de bénévoles de moins de trente ans 7 11 % 4',
      'Second tour',
      '1 abstention',
      '8 actions retenues · 13 actions en réserve · 3 propositions écartées',
      'déjà très avancée',
      'infaisable',
      'trop floue',
    ])
      expect(said).toContain(words)
  })

  test('it is tagged whole, its bars told in words', () => {
    expect(pdfProblems(read)).toEqual([])
    const figures = structureNodes(read).filter(({ type }) => type === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(4)
  })
})
