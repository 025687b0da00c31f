import { beforeAll, describe, expect, test } from 'vitest'
import { documentWords } from '../../electron/host/jobs/documentWords.ts'
import type { SynthesisRows } from '../../shared/domain/synthesis/synthesisRows.ts'
import { assembleConducteur } from '../../shared/pdf/assembleConducteur.ts'
import { assembleParticipants } from '../../shared/pdf/assembleParticipants.ts'
import { assembleSynthesis } from '../../shared/pdf/assembleSynthesis.ts'
import { demoChangedAt, demoRows } from './demoRows.ts'
import { pdfProblems } from './pdfProblems.ts'
import { printedPdf } from './printedPdf.ts'
import { type ReadPdf, readingText, readPdf, type StructureNode, structureNodes } from './readPdf.ts'
import { seminarHeadings } from './seminarHeadings.ts'

const french = documentWords('fr')
const rows = demoRows('reseau-des-semailles')
const changedAt = demoChangedAt
const printed = async (of: SynthesisRows): Promise<ReadPdf> =>
  readPdf(await printedPdf(assembleSynthesis(of, french, 'fr', { changedAt }).definition))

/** Text with ordinary spaces and straight apostrophes: as a reader would look it up. */
const said = (read: ReadPdf): string => readingText(read).replace(/\s+/gu, ' ')
const headings = (read: ReadPdf, level: number): string[] =>
  structureNodes(read)
    .filter(({ type }) => type === `H${level}`)
    .map(({ text }) => text.trim().replace(/\s+/gu, ' '))

/** What each heading 1 announces, with ordinary spaces. */
function chapters(structure: ReadPdf['structure']): Map<string, string> {
  const texts = new Map<string, string>()
  let current = ''
  const walk = (node: StructureNode) => {
    const text = node.text.trim().replace(/\s+/gu, ' ')
    if (node.type === 'H1') current = text
    else if (node.children.length > 0) node.children.forEach(walk)
    else texts.set(current, `${texts.get(current) ?? ''} ${text}`)
  }
  structure.forEach(walk)
  return texts
}

describe('le rapport du séminaire des Semailles', () => {
  let read: ReadPdf
  let text: string
  beforeAll(async () => {
    read = await printed(rows)
    text = said(read)
  }, 60_000)
  /** What stands between one heading 1 and the next. */
  const chapter = (heading: string) => chapters(read.structure).get(heading) ?? ''

  test('W2-01: who came, from how many structures, on which days; nobody is known by more than a first name', () => {
    expect(text).toContain('Rapport du séminaire')
    for (const words of ['26 participants', '14 structures', '20 et 21 mai 2027'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/\S@\S|\b0\d([ .]\d\d){4}\b/u)
  })

  test('W2-02: its headings, in order', () => {
    expect(headings(read, 1)).toEqual(seminarHeadings)
  })

  test('W2-03: the pyramid prints its question, and its answers numbered 1 to 7', () => {
    expect(headings(read, 2)).toContain('Qu’est-ce qui nous rassemble ?')
    const numbered = structureNodes(read)
      .filter(({ type }) => type === 'L')
      .map(({ children }) => children.map((item) => item.children[0]?.text.trim()))
    expect(numbered).toContainEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.'])
  })

  test('W2-04: a grid of four rounds and four places, and what did not come in', () => {
    expect(chapter('Forum ouvert').split('Place libre')).toHaveLength(2)
    for (const place of ['Table ronde', 'Cuisine', 'Serre', 'Atelier'])
      expect(chapter('Forum ouvert')).toContain(place)
    for (const round of ['Jeudi, Temps 1', 'Jeudi, Temps 2', 'Vendredi, Temps 3', 'Vendredi, Temps 4'])
      expect(chapter('Forum ouvert')).toContain(round)
    for (let number = 1; number <= 15; number += 1)
      expect(chapter('Forum ouvert')).toMatch(new RegExp(`(^| )${number}\\. \\p{Lu}`, 'u'))
    expect(text).toContain('15 ateliers')
    expect(text).toContain('13 comptes-rendus sur 15')
    expect(text).toMatch(
      /2 comptes-rendus manquants .{0,6}8\. Fabriquer la carte des producteurs .{0,30}15\. Mesurer ce que nous changeons/u,
    )
  })

  test('W2-05: double titles, second parts, and what goes on with what', () => {
    expect(text).toContain(
      'Comment nourrir les familles sans guichet ? / Comment rendre l’épicerie désirable pour tout le monde ?',
    )
    expect(text).toMatch(
      /5\. Approvisionner les cantines \(partie 2\)[^.]*\(partie 2\/2, suite de l’atelier 4\)/u,
    )
    expect(text).toContain('10. Une grande tablée dans la rue (suite de l’atelier 6)')
    expect(text).toMatch(/12\. Compléter la carte des producteurs \([^)]*suite de l’atelier 8\)/u)
  })

  test('W2-06: workshop 3 is a project accelerator', () => {
    expect(text).toContain('3. Réussir l’ouverture de la conserverie mobile (Accélérateur de projet)')
  })

  test('W2-07: as many pépites as râteaux, the most said first', () => {
    expect(text).toContain('26 pépites en 12 lignes, 26 râteaux en 11 lignes')
    const both = chapter('Pépites et râteaux')
    const counts = [...both.matchAll(/×(\d+)/gu)].map((match) => match[1])
    expect(both).toMatch(/Pépites : 26 ×9 Cuisiner et goûter ensemble Un monsieur .{0,60}×3/u)
    expect(both).toMatch(/Râteaux : 26 ×9 Le matériel et la météo La chambre froide a lâché en juillet ×4/u)
    expect(counts.length).toBeGreaterThan(20)
  })

  test('W2-08: seventeen small steps, two of them transversal, none of workshop 4', () => {
    const steps = chapter('Prochains petits pas')
    expect(steps).toContain('17 petits pas')
    expect(steps).toContain('Transversal : 2')
    expect(steps).toContain('Se prêter la camionnette un jour par semaine')
    expect(steps).toContain('Déjeuner ensemble le premier mardi du mois')
    expect(steps).not.toContain('4. Approvisionner les cantines')
  })

  test('W2-09: five working groups, one of them without anybody', () => {
    expect(text).toContain('5 groupes de travail, 12 inscriptions')
    expect(text.split('pas de personne inscrite')).toHaveLength(2)
    expect(chapter('Groupes de travail')).toContain('Comité de pilotage')
  })

  test('W2-10: what went to the fridge, and nothing of the bin', () => {
    expect(text).toContain('14 sujets mis au frigo')
    for (const topic of [
      'Le remplacement de notre comptable',
      'La panne de la chambre froide',
      'Mon entretien de lundi',
    ])
      expect(chapter('Clôture')).toContain(topic)
    expect(text).not.toContain('poubelle')
  })

  test('W2-11: the weather stays in the room, unless somebody chose to print it', async () => {
    const weather = '9 soleil, 8 éclaircies, 4 nuageux, 2 brouillard, 1 pluie, 2 arc-en-ciel'
    expect(text).not.toContain('soleil')
    const boards = rows.boards.map((board) => {
      const { settings } = board
      if (board.title !== 'Notre météo' || typeof settings !== 'object' || settings === null) return board
      const counters = 'counters' in settings && Array.isArray(settings.counters) ? settings.counters : []
      // The settings of a board of columns: counters with their ids.
      const showCountersInPdf = (counters as { id: string }[]).map(({ id }) => id)
      return { ...board, settings: { ...settings, showCountersInPdf } }
    })
    expect(said(await printed({ ...rows, boards }))).toContain(weather)
  }, 60_000)

  test('W2-12: 166 contributions, each as many times as it was said', () => {
    expect(text).toContain('166 contributions')
    expect(text).toContain('26 participants, 14 structures, 166 contributions')
  })

  test('each day of the agenda has its heading, its table and its own total; the night is no time together', () => {
    expect(headings(read, 2)).toEqual(
      expect.arrayContaining(['Jour 1 · jeudi 20 mai', 'Jour 2 · vendredi 21 mai']),
    )
    expect(text).toContain('16 h 25 ensemble')
  })

  test('has no problem the checker knows', () => {
    expect(pdfProblems(read)).toEqual([])
  })

  test('the agenda of the door has a sheet a day, the team’s its days one under the other', async () => {
    const door = await readPdf(await printedPdf(assembleParticipants(rows, french, 'fr', { changedAt })))
    expect(door.pages).toHaveLength(2)
    expect(said(door)).toContain('20 et 21 mai 2027')
    expect(headings(door, 2)).toEqual(['Jour 1 · jeudi 20 mai', 'Jour 2 · vendredi 21 mai'])
    expect(pdfProblems(door)).toEqual([])
    const team = await readPdf(
      await printedPdf(assembleConducteur(rows, french, 'fr', { changedAt, methods: [] })),
    )
    expect(headings(team, 2)).toEqual(['Jour 1 · jeudi 20 mai', 'Jour 2 · vendredi 21 mai'])
    expect(pdfProblems(team)).toEqual([])
  }, 60_000)
})
