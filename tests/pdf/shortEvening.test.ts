import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMethods } from '../../electron/host/content.ts'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import { inOrder } from '../../shared/domain/agenda/inOrder.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { assembleConducteur } from '../../shared/pdf/assembleConducteur.ts'
import { assembleSynthesis } from '../../shared/pdf/assembleSynthesis.ts'
import { pageHeader } from '../../shared/pdf/pageHeader.ts'
import type { PdfDefinition } from '../../shared/pdf/pdfTypes.ts'
import { demoChangedAt, demoRows } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { type ReadPdf, readingText, readPdf, structureNodes } from './readPdf.ts'

const french = documentWords('fr')
const methods = readMethods(resolve(import.meta.dirname, '../../templates')).map(
  ({ id, names, roomLayout }) => ({ id, name: names.fr, roomLayout }),
)
const synthesis = (rows: SynthesisRows) => assembleSynthesis(rows, french, 'fr', { changedAt: demoChangedAt })
const conducteur = (rows: SynthesisRows) =>
  assembleConducteur(rows, french, 'fr', { changedAt: demoChangedAt, methods })
const printed = async (definition: PdfDefinition): Promise<ReadPdf> => readPdf(await printedPdf(definition))
const flat = (text: string): string => text.replace(/\s+/gu, ' ')
const said = (read: ReadPdf): string => flat(readingText(read))
const everything = (read: ReadPdf, page: number): string =>
  flat([...(read.pages[page]?.marked.values() ?? [])].map(({ text }) => text).join(' '))
const timesSaid = (text: string, words: string): number => text.split(words).length - 1

const minuteMs = 60_000
const base = demoRows('pays-de-lormiere')
const ordered = inOrder(base.sequences)
const eveningStart = base.evening?.startedAt ?? 0

/** The demo's evening, where `minutes` each were given to the first sequences, the next was passed, the rest not reached. */
function hurried(startedAt: number, minutes: readonly number[]): SynthesisRows {
  let at = startedAt
  const ends = new Map<string, { startedAt: number; endedAt: number }>()
  for (const [index, one] of minutes.entries()) {
    ends.set(ordered[index]?.id ?? '', { startedAt: at, endedAt: at + one * minuteMs })
    at += one * minuteMs
  }
  const skippedId = ordered[minutes.length]?.id
  const clocks = base.clocks.map((clock) => {
    const times = ends.get(clock.sequenceId)
    if (times) return { ...clock, ...times }
    const state = clock.sequenceId === skippedId ? ('skipped' as const) : ('upcoming' as const)
    return { ...clock, state, startedAt: null, endedAt: null }
  })
  const evening = base.evening && { ...base.evening, startedAt, finishedAt: at }
  return { ...base, clocks, evening }
}

describe('une soirée réelle, bien plus courte qu’annoncée', () => {
  let read: ReadPdf
  beforeAll(async () => {
    // Doors at 18 h, announced at 18 h 30: three minutes of welcome, then seven of work.
    read = await printed(synthesis(hurried(eveningStart, [3, 5, 2])).definition)
  })

  test('dit quand elle a commencé et fini, et ce qu’elle a duré', () => {
    expect(said(read)).toContain('de 18 h 03 à 18 h 10')
    expect(said(read)).toContain('7 min ensemble')
    expect(said(read)).not.toContain('21 h 30')
  })

  test('sans accueil avant l’heure, compte depuis sa première séquence', async () => {
    const rows = hurried(eveningStart, [3, 5, 2])
    const atelier = { ...rows.atelier, announcedStartTime: '18:20' }
    const straight = await printed(synthesis({ ...rows, atelier }).definition)
    expect(said(straight)).toContain('de 18 h 00 à 18 h 10')
    expect(said(straight)).toContain('10 min ensemble')
  })

  test('distingue ce qu’on a passé de ce qu’on n’a pas atteint', () => {
    expect(said(read)).toContain('« passée » : on a choisi de ne pas la faire.')
    expect(said(read)).toContain('« – » : on n’est pas allé jusque-là.')
  })

  test('n’explique pas ce qui n’est pas arrivé', async () => {
    const whole = await printed(synthesis(base).definition)
    expect(said(whole)).not.toContain('jusque-là')
  })

  test('a pour le conducteur la même légende', async () => {
    const team = await printed(conducteur(hurried(eveningStart, [3, 5, 2])))
    expect(pdfProblems(team)).toEqual([])
    expect(said(team)).toContain('« – » : on n’est pas allé jusque-là.')
  })

  test('répétée à blanc un autre jour, elle est écrite comme prévue', async () => {
    const rehearsal = await printed(
      synthesis(hurried(eveningStart - 3 * 24 * 60 * minuteMs, [3, 5, 2])).definition,
    )
    expect(said(rehearsal)).toContain('de 18 h 30 à 21 h 30')
    expect(said(rehearsal)).toContain('3 h prévues')
    expect(said(rehearsal)).not.toContain('Réalisé')
  })
})

describe('la couverture', () => {
  const place = 'Saint-Aubin'
  const rows: SynthesisRows = {
    ...base,
    demarche: { ...base.demarche, title: 'Mieux vivre ici', territory: place, commissioner: '' },
    atelier: { ...base.atelier, title: 'Mieux vivre ici', place },
  }

  test('dit une seule fois le territoire et le lieu de même nom', async () => {
    const { definition } = synthesis(rows)
    const read = await printed(definition)
    expect(pdfProblems(read)).toEqual([])
    expect(timesSaid(everything(read, 0), place)).toBe(1)
    expect(timesSaid(everything(read, 0), 'Mieux vivre ici')).toBe(1)
    expect(definition.title).toBe('Synthèse – Atelier 1, Mieux vivre ici')
  })

  test('laisse le nom du commanditaire à sa place quand la démarche le porte', async () => {
    const cover = everything(await printed(synthesis(demoRows('reseau-des-semailles')).definition), 0)
    expect(timesSaid(cover.replace('Séminaire du Réseau des Semailles', ''), 'Réseau des Semailles')).toBe(1)
    expect(cover).toMatch(/Réseau des Semailles Ville de Valmorne/u)
  })

  test('tient quand tout porte le même nom', async () => {
    const same = { ...rows, demarche: { ...rows.demarche, title: place } }
    const read = await printed(synthesis({ ...same, atelier: { ...same.atelier, title: place } }).definition)
    expect(pdfProblems(read)).toEqual([])
    expect(timesSaid(everything(read, 0), place)).toBe(1)
    expect(everything(read, 0)).not.toContain('Non renseigné')
  })
})

describe('ce qui manque', () => {
  const withoutNext = { ...base, atelier: { ...base.atelier, next: '', kept: '' } }

  test('n’est pas dans le document d’une soirée finie, mais reste à l’écran', async () => {
    const { definition, missing } = synthesis(withoutNext)
    expect(missing.map(({ place }) => place)).toEqual(['kept', 'next'])
    expect(said(await printed(definition))).not.toContain('reste à renseigner')
  })

  test('est dans le brouillon d’une soirée qui n’est pas finie', async () => {
    const evening = base.evening && { ...base.evening, state: 'running' as const, finishedAt: null }
    const read = await printed(synthesis({ ...withoutNext, evening }).definition)
    expect(said(read)).toContain('Brouillon : ce qu’il reste à renseigner')
    expect(said(read)).toContain('« Ce que nous retenons » n’est pas écrit.')
  })

  test('dit de quels groupes il s’agit quand ils travaillent en parallèle', () => {
    const parallel = ordered.find(
      ({ id }) => base.lanes.filter(({ sequenceId }) => sequenceId === id).length > 2,
    )
    const lanes = inOrder(base.lanes.filter(({ sequenceId }) => sequenceId === parallel?.id))
    const boards = base.boards.filter(({ laneId }) => laneId === lanes[1]?.id)
    const emptied = new Set(boards.map(({ id }) => id))
    const { missing } = synthesis({
      ...base,
      contributions: base.contributions.filter(({ boardId }) => !emptied.has(boardId)),
      placements: base.placements.filter(({ boardId }) => !emptied.has(boardId)),
    })
    expect(missing.length).toBeGreaterThan(0)
    for (const { text } of missing) expect(flat(text)).toMatch(/^Groupe 2 : \p{Ll}/u)
  })

  test('n’accuse pas la restitution quand les groupes ont parlé', async () => {
    const feedbackLanes = new Set(
      base.lanes.filter(({ methodId }) => methodId === 'restitutionPleniere').map(({ id }) => id),
    )
    const feedback = new Set(
      base.boards.filter(({ laneId }) => feedbackLanes.has(laneId)).map(({ id }) => id),
    )
    expect(feedback.size).toBe(1)
    const contributions = base.contributions.filter(({ boardId }) => !feedback.has(boardId))
    const placements = base.placements.filter(({ boardId }) => !feedback.has(boardId))
    const quiet = await printed(synthesis({ ...base, contributions, placements }).definition)
    expect(pdfProblems(quiet)).toEqual([])
    expect(said(quiet)).toContain('Aucune réaction n’a été notée')
    expect(said(quiet)).not.toContain('Non renseigné')
    const boards = base.boards.filter(({ id }) => !feedback.has(id))
    const without = synthesis({ ...base, boards, contributions, placements })
    expect(without.missing).toEqual([])
    const headings = structureNodes(await printed(without.definition)).filter(({ type }) => type === 'H1')
    expect(headings.map(({ text }) => flat(text).trim())).not.toContain('Ce que les groupes ont dit')
  })
})

test('« ×1 » ne s’imprime nulle part', async () => {
  for (const name of ['pays-de-lormiere', 'reseau-des-semailles'] as const)
    expect(said(await printed(synthesis(demoRows(name)).definition))).not.toMatch(/×1(?!\d)/u)
})

test('l’en-tête courant donne à un long titre la place que l’autre laisse, et ne coupe que si les deux sont longs', () => {
  const pageSize = { width: 595, height: 842 }
  const long = 'Balise 1A – Lieux et événements de rencontre'
  const headOf = (left: string, right: string) => JSON.stringify(pageHeader({ left, right, pageSize }))
  expect(headOf('Vivre ici', long)).toContain(`"${long}"`)
  expect(headOf(long, 'Le déroulé')).toContain(`"${long}"`)
  expect(headOf(long, long).split('…')).toHaveLength(3)
})

describe('le conducteur', () => {
  const parallel = ordered.find(({ id }) => base.lanes.filter((lane) => lane.sequenceId === id).length === 4)
  const bare = {
    ...base,
    sequences: base.sequences.map((one) =>
      one.id === parallel?.id ? { ...one, material: 'Post-it de deux couleurs\nUn mur\nPC\nA5' } : one,
    ),
    lanes: base.lanes.map((lane) =>
      lane.sequenceId === parallel?.id
        ? {
            ...lane,
            title: '',
            wallTitle: '',
            consigne: 'Une idée par post-it.',
            facilitator: '',
            methodId: 'pepitesRateaux',
          }
        : lane,
    ),
  }

  test('dit une fois ce qui vaut pour tous les groupes, et la méthode où il n’y a pas de question', async () => {
    const read = await printed(conducteur(bare))
    expect(pdfProblems(read)).toEqual([])
    const method = methods.find(({ id }) => id === 'pepitesRateaux')?.name
    expect(said(read)).toContain(`Groupes 1 à 4 : ${method}`)
    expect(timesSaid(said(read), 'Groupes 1 à 4 : Une idée par post-it.')).toBe(1)
    expect(said(read)).not.toContain('Groupe 1 : ')
  })

  test('écrit le matériel comme une liste', async () => {
    expect(said(await printed(conducteur(bare)))).toContain('Post-it de deux couleurs, un mur, PC, A5')
  })
})
