import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMethods } from '../../electron/host/content.ts'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import type { AtelierId, DemarcheId } from '../../shared/domain/ids.ts'
import type { Contribution } from '../../shared/domain/rows.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { assembleConducteur } from '../../shared/pdf/assembleConducteur.ts'
import { assembleParticipants } from '../../shared/pdf/assembleParticipants.ts'
import { type AssembledSynthesis, assembleSynthesis } from '../../shared/pdf/assembleSynthesis.ts'
import { sampleDemarche } from '../support/sampleDemarche.ts'
import { demoChangedAt, demoRows, rowsOfChanges } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { missingTexts, type ReadPdf, readingText, readPdf, structureNodes } from './readPdf.ts'
import { difficultWords } from './sampleDocument.ts'

const french = documentWords('fr')
const assembled = (rows: SynthesisRows): AssembledSynthesis =>
  assembleSynthesis(rows, french, 'fr', { changedAt: demoChangedAt })
const printed = async (rows: SynthesisRows): Promise<ReadPdf> =>
  readPdf(await printedPdf(assembled(rows).definition))

/** Text with ordinary spaces, one between words: as a reader would look it up. */
const said = (read: ReadPdf): string => readingText(read).replace(/\s+/gu, ' ')
const timesSaid = (text: string, words: string): number => text.split(words).length - 1
const headings = (read: ReadPdf, level: number): string[] =>
  structureNodes(read)
    .filter(({ type }) => type === `H${level}`)
    .map(({ text }) => text.trim().replace(/\s+/gu, ' '))

describe('la synthèse de l’atelier 1 du Pays de Lormière', () => {
  const rows = demoRows('pays-de-lormiere')
  let bytes: Uint8Array
  let read: ReadPdf
  beforeAll(async () => {
    bytes = await printedPdf(assembled(rows).definition)
    read = await readPdf(bytes)
  })

  test('W1-01: its headings, in order', () => {
    expect(headings(read, 1)).toEqual([
      'En bref',
      'Rappel de la démarche',
      'Le déroulé',
      'Balise 1A – Lieux et événements de rencontre',
      'Balise 1B – Les associations',
      'Balise 2 – Portraits fictifs',
      'Balise 3 – Les opportunités locales',
      'Ce que les groupes ont dit',
      'Ce que nous retenons',
      'Et maintenant ?',
      'Annexe – Toutes les contributions',
    ])
  })

  test('W1-02: who came', () => {
    for (const words of [
      '38 participants',
      '12 élus, 13 associatifs et professionnels, 13 habitants',
      '11 communes sur 12',
      '1 personne hors territoire',
      '4 groupes',
    ])
      expect(said(read)).toContain(words)
  })

  test('W1-03: how much was said, and where it adds up from', () => {
    expect(said(read)).toContain(
      '108 contributions = Balise 1A 29 + Balise 1B 24 + Balise 2 30 + Balise 3 20 + Réactions 5',
    )
  })

  test('the cover can be read alone', () => {
    const cover = read.pages[0]
    const words = [...(cover?.marked.values() ?? [])]
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/gu, ' ')
    for (const expected of [
      'Synthèse – Atelier 1',
      'Vitalité sociale du Pays de Lormière',
      'Le baromètre de la vitalité sociale',
      '38 participants, 11 communes sur 12, 4 groupes, 108 contributions.',
      'Jeudi 17 septembre 2026',
      'Salle des fêtes de Lormière',
    ])
      expect(words.replace(/ /g, '')).toContain(expected.replace(/ /g, ''))
  })

  test('W1-06: six portraits out of eight, their recommendations by kind, and those nobody played', () => {
    const text = said(read)
    expect(text).toContain('6 portraits traités sur 8')
    expect(text).toMatch(/Total 10 4 2 8 24/)
    expect(text).toContain('Non traités : Damien, Patrick')
  })

  test('W1-08: a parole is once in its section and once in the annex', () => {
    expect(timesSaid(said(read), 'Un café itinérant qui tourne dans les villages')).toBe(2)
  })

  test('W1-09: nobody is named, neither participants nor facilitators', () => {
    const text = ` ${said(read)} `
    const names = new Set([
      ...rows.people.map(({ firstName }) => firstName),
      ...rows.lanes.map(({ facilitator }) => facilitator),
      ...rows.sequences.map(({ lead }) => lead),
    ])
    names.delete('')
    expect(names.size).toBeGreaterThan(30)
    const named = [...names].filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
    expect(named).toEqual([])
    expect(text).not.toMatch(/(?:\+33|0\d)(?:[ .]?\d{2}){4}/)
  })

  test('every contribution is there, word for word', () => {
    expect(
      missingTexts(
        read,
        rows.contributions.map(({ text }) => text),
      ),
    ).toEqual([])
  })

  test('has no problem the checker knows', () => {
    expect(pdfProblems(read)).toEqual([])
  })

  test('is the same byte for byte when made twice', async () => {
    expect(Buffer.compare(await printedPdf(assembled(rows).definition), bytes)).toBe(0)
  })

  test('lacks nothing', () => {
    expect(assembled(rows).missing).toEqual([])
  })
})

describe('un atelier où rien n’est encore écrit', () => {
  const base = rowsOfChanges(sampleDemarche())
  const empty: SynthesisRows = {
    ...base,
    demarche: { ...base.demarche, id: 'd' as DemarcheId, territory: '', commissioner: '' },
    atelier: { ...base.atelier, id: 'a' as AtelierId, title: '', day: '', place: '', kept: '' },
    ateliers: [],
    communes: [],
    people: [],
    attendances: [],
    groups: [],
    sequences: [],
    lanes: [],
    boards: [],
    contributions: [],
    placements: [],
    clusters: [],
    mapItems: [],
    clocks: [],
    evening: undefined,
  }

  test('prints, says « Non renseigné », and lists what is missing', async () => {
    const read = await printed(empty)
    expect(pdfProblems(read)).toEqual([])
    expect(timesSaid(said(read), 'Non renseigné')).toBeGreaterThanOrEqual(5)
    const { missing } = assembled(empty)
    expect(missing.map(({ place }) => place)).toEqual([
      'day',
      'place',
      'people',
      'agenda',
      'reminder',
      'kept',
      'next',
    ])
    expect(
      missingTexts(
        read,
        missing.map(({ text }) => text),
      ),
    ).toEqual([])
  })

  test('people counted at the door stand where nobody kept a list, without the team', async () => {
    const rows = {
      ...empty,
      atelier: { ...empty.atelier, headcounts: { elu: 2, habitant: 9, animation: 3 } },
    }
    const read = await printed(rows)
    expect(said(read)).toContain('11 participants')
    expect(said(read)).toContain('2 élus, 9 habitants')
    expect(assembled(rows).missing.map(({ place }) => place)).not.toContain('people')
  })
})

describe('un atelier qui a pris du retard', () => {
  test('dit à côté de l’heure prévue ce qui s’est réalisé, et ce qui a été passé', async () => {
    const rows = demoRows('pays-de-lormiere')
    const titles = new Map(rows.sequences.map(({ id, title }) => [id, title]))
    const clocks = rows.clocks.map((clock) => {
      const title = titles.get(clock.sequenceId)
      if (title === 'Échanges') return { ...clock, state: 'skipped' as const, startedAt: null, endedAt: null }
      if (title !== 'Pause dînatoire') return clock
      return {
        ...clock,
        startedAt: (clock.startedAt ?? 0) + 7 * 60_000,
        endedAt: (clock.endedAt ?? 0) + 9 * 60_000,
      }
    })
    const read = await printed({ ...rows, clocks })
    expect(pdfProblems(read)).toEqual([])
    expect(said(read)).toContain('Heure Réalisé Durée Séquence')
    expect(said(read)).toContain('20 h 15 20 h 22, 32 min 30 min Pause dînatoire')
    expect(said(read)).toContain('21 h 17 passée 8 min Échanges')
  })
})

describe('ce que les gens disent', () => {
  const base = rowsOfChanges(sampleDemarche())
  const boardOne = base.boards[0]
  const parole = (index: number, text: string, more: Partial<Contribution> = {}): Contribution => ({
    ...(base.contributions[0] as Contribution),
    id: `parole-${index}` as Contribution['id'],
    text,
    ...more,
  })

  test('is printed whole: no space at all, emoji, right to left, and what was set aside is marked', async () => {
    const texts = [...difficultWords, 'é'.repeat(280), '👵🏽🏡🚲', 'שלום עולם']
    const rows: SynthesisRows = {
      ...base,
      placements: [],
      mapItems: [],
      contributions: [
        ...texts.map((text, index) => parole(index, text)),
        parole(100, 'Une idée mise de côté', { status: 'ecarte' }),
        parole(101, 'Dite par beaucoup', { count: 7 }),
      ],
    }
    const read = await printed(rows)
    expect(missingTexts(read, texts)).toEqual([])
    expect(said(read)).toContain('Une idée mise de côté (écartée)')
    expect(said(read)).toContain('Dite par beaucoup ×7')
    expect(said(read)).toContain(`${texts.length + 7} contributions`)
    expect(pdfProblems(read)).toEqual([])
  })

  test('of a board whose words stay in the room is not printed, and the annex says how many', async () => {
    const kept = { ...(boardOne?.settings as object), isPrintedByDefault: false }
    const rows = {
      ...base,
      boards: base.boards.map((board) => (board.id === boardOne?.id ? { ...board, settings: kept } : board)),
    }
    const read = await printed(rows)
    expect(said(read)).not.toContain('Le marché du samedi')
    expect(said(read)).toContain('restent dans la salle')
  })

  test('is never a name given at the microphone', async () => {
    const rows = {
      ...base,
      contributions: base.contributions.map((one) => ({ ...one, details: { speaker: 'Bernadette' } })),
      boards: base.boards.map((board) => ({
        ...board,
        activity: 'timebox' as const,
        settings: { look: 'file', perSpeakerSeconds: 60 },
        document: { currentId: null, startedAt: null, endsAt: null, doneIds: [] },
      })),
    }
    expect(said(await printed(rows))).not.toContain('Bernadette')
  })
})

describe('les impressions de l’agenda', () => {
  const rows = demoRows('pays-de-lormiere')
  const methods = readMethods(resolve(import.meta.dirname, '../../templates')).map(
    ({ id, names, roomLayout }) => ({ id, name: names.fr, roomLayout }),
  )

  test('the participants’ version gives hours and titles only, on one sheet', async () => {
    const definition = assembleParticipants(rows, french, 'fr', { changedAt: demoChangedAt })
    const read = await readPdf(await printedPdf(definition))
    expect(pdfProblems(read)).toEqual([])
    expect(read.pages).toHaveLength(1)
    expect(
      missingTexts(
        read,
        rows.sequences.map(({ title }) => title),
      ),
    ).toEqual([])
    expect(said(read)).toContain('20 h 15')
    expect(said(read)).not.toContain('Camille')
  })

  test('the conducteur has the eleven columns, what happened, the totals and the butées', async () => {
    const definition = assembleConducteur(rows, french, 'fr', { changedAt: demoChangedAt, methods })
    const read = await readPdf(await printedPdf(definition))
    expect(pdfProblems(read)).toEqual([])
    const heads = structureNodes(read).find(({ type }) => type === 'THead')
    expect(heads?.children[0]?.children.map(({ text }) => text.trim().replace(/\s+/gu, ' '))).toEqual([
      'Heure',
      'Durée',
      'Réalisé',
      'Séquence',
      'Objectif',
      'Méthode',
      'Qui anime',
      'Installation',
      'Projeté',
      'Matériel',
      'Ce qu’on recueille',
      'Vigilance',
    ])
    expect(said(read)).toContain('■ 20 h 15')
    expect(said(read)).toContain('Total 3 h 30 3 h 30')
    expect(said(read)).toContain('Balise 2 : portraits fictifs')
    expect(said(read)).toContain('Groupe 3 : Mélanie')
  })
})
