import { describe, expect, it } from 'vitest'
import type { Unversioned } from '../change.ts'
import type { DemarcheId } from '../ids.ts'
import { type Method, methodSchema } from '../methods/methodSchema.ts'
import type { AllTables, TableName } from '../rows.ts'
import { rowsOfTemplate, type TemplateContext } from './rowsOfTemplate.ts'
import { templateSchema } from './templateSchema.ts'

const both = (text: string) => ({ fr: text, en: `${text} (en)` })

const round: Method = methodSchema.parse({
  id: 'tourDeMots',
  names: both('Tour de mots'),
  aliases: { fr: [], en: [] },
  pitch: both('Un mot chacun'),
  purpose: both('Finir ensemble'),
  phase: 'clore',
  card: '',
  kind: 'plenary',
  groupSize: { minimum: 2, maximum: 40 },
  minutes: { minimum: 10, wished: 20, maximum: 25 },
  steps: [
    {
      title: both('Le tour'),
      minutes: 15,
      consigne: both('Un mot'),
      consigneFacile: { fr: 'Un mot' },
      isOptional: false,
    },
    {
      title: both('Merci'),
      minutes: 5,
      consigne: both('Merci'),
      consigneFacile: { fr: 'Merci' },
      isOptional: true,
    },
  ],
  energy: 'calme',
  paper: 'sans',
  consigne: both('Je repars avec…'),
  consigneFacile: { fr: 'Dites un mot.' },
  material: { fr: ['Cercle debout'], en: ['Standing circle'] },
  roomLayout: 'cercle',
  boards: [
    {
      activity: 'columns',
      title: both('Mots'),
      settings: {
        look: 'mur',
        columns: [{ id: 'mots', title: both('Mots'), subtitle: '', sign: 'none', colour: 'or' }],
        counters: [],
        isPrintedByDefault: true,
        showCountersInPdf: [],
      },
    },
  ],
  fields: [],
  inputs: [],
  outputs: ['mot'],
  related: [],
  licence: 'CC-BY-SA-4.0',
  authors: ['Les auteurs de Tablée'],
  source: both('Pratique courante'),
})

function template(lane: object, atelier: object = {}) {
  return templateSchema.parse({
    id: 'nuit',
    names: both('Nuit'),
    summary: both('Une nuit'),
    firstDay: '2026-12-31',
    demarche: { title: 'Nuit' },
    ateliers: [
      {
        title: 'Veillée',
        dayOffset: 0,
        startTime: '23:30',
        expectedPeople: 12,
        ...atelier,
        sequences: [{ title: 'Tour', minutes: 20, lanes: [{ method: 'tourDeMots', ...lane }] }],
      },
    ],
  })
}

function rows<T extends TableName>(
  content: ReturnType<typeof template>,
  table: T,
  options: Partial<TemplateContext> = {},
): Unversioned<AllTables[T]>[] {
  let count = 0
  const context = { now: 0, newId: <I extends string>() => `id${++count}` as I, ...options }
  return rowsOfTemplate(content, [round], context).flatMap((change) =>
    change.kind === 'put' && change.table === table ? [change.row as Unversioned<AllTables[T]>] : [],
  )
}

describe('a démarche made from a template', () => {
  it('gives a lane the consigne, the steps and the boards of its method', () => {
    const [lane] = rows(template({}), 'lanes')
    expect(lane?.consigne).toBe('Je repars avec…')
    expect(lane?.steps.map((step) => [step.title, step.minutes, step.isOptional])).toEqual([
      ['Le tour', 15, false],
      ['Merci', 5, true],
    ])
    expect(rows(template({}), 'boards').map((board) => [board.title, board.heading, board.document])).toEqual(
      [['Mots', '', null]],
    )
    expect(rows(template({}), 'sequences')[0]).toMatchObject({
      kind: 'plenary',
      material: 'Cercle debout',
      minimumMinutes: 10,
      maximumMinutes: 25,
    })
  })

  it('lets the template lay its own consigne, heading and settings over the method', () => {
    const content = template({
      consigne: 'Un seul mot',
      boards: [{ heading: 'Clôture', settings: { look: 'colonnes' } }],
    })
    expect(rows(content, 'lanes')[0]?.consigne).toBe('Un seul mot')
    const [board] = rows(content, 'boards')
    expect(board?.heading).toBe('Clôture')
    expect(board?.settings).toMatchObject({ look: 'colonnes', columns: [{ id: 'mots', title: 'Mots' }] })
  })

  it('keeps a contribution without a slot in the tray, and counts hours past midnight on the next day', () => {
    const said = template({
      boards: [
        {
          contributions: [
            { text: 'élan', slot: 'mots', time: '23:40' },
            { text: 'vertige', time: '00:10' },
          ],
        },
      ],
    })
    expect(rows(said, 'contributions').map((row) => new Date(row.capturedAt).toISOString())).toEqual([
      '2026-12-31T22:40:00.000Z',
      '2026-12-31T23:10:00.000Z',
    ])
    expect(rows(said, 'placements').map((row) => row.slot)).toEqual(['mots'])
  })

  it('puts fresh ids where a captured document names its contributions', () => {
    const said = template({
      boards: [
        {
          document: { order: ['@last', '@first'] },
          contributions: [
            { id: 'first', text: 'a', slot: 'mots' },
            { id: 'last', text: 'b', slot: 'mots' },
          ],
        },
      ],
    })
    const ids = rows(said, 'contributions').map((row) => row.id)
    expect(rows(said, 'boards')[0]?.document).toEqual({ order: [ids[1], ids[0]] })
  })

  it('leaves the day open when nobody chose one, and takes the title, the territory and the id that were chosen', () => {
    const content = { ...template({}), firstDay: '' }
    expect(rows(content, 'ateliers')[0]?.day).toBe('')
    expect(rows(content, 'ateliers', { day: '2027-02-28' })[0]?.day).toBe('2027-02-28')
    const chosen = { title: 'La nôtre', territory: 'Valmorne', demarcheId: 'known' as DemarcheId }
    expect(rows(content, 'demarches', chosen)[0]).toMatchObject({
      id: 'known',
      title: 'La nôtre',
      territory: 'Valmorne',
    })
    expect(rows(content, 'ateliers', chosen)[0]?.demarcheId).toBe('known')
  })

  it('says which reference leads nowhere', () => {
    expect(() => rows(template({ group: 'G9' }), 'lanes')).toThrow('« G9 »')
    expect(() => rows(template({ method: 'inconnue' }), 'lanes')).toThrow('« inconnue »')
  })
})
