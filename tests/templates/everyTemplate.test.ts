import { describe, expect, it } from 'vitest'
import * as columns from '../../shared/activities/columns/schema.ts'
import { activities } from '../../shared/activities/index.ts'
import * as pyramid from '../../shared/activities/pyramid/schema.ts'
import { dayOf, wallTimeOf } from '../../shared/domain/agenda/wallClock.ts'
import type { Change, Unversioned } from '../../shared/domain/change.ts'
import type { AllTables, Board, Contribution, TableName } from '../../shared/domain/rows.ts'
import type { SheetValue } from '../../shared/domain/sheets/sheetModel.ts'
import { rowsOfTemplate, type TemplateContext } from '../../shared/domain/templates/rowsOfTemplate.ts'
import { readMethods, readTemplate, templatePaths } from './readContent.ts'

const methods = readMethods()

function context(options: Partial<TemplateContext> = {}): TemplateContext {
  let count = 0
  return { now: 1_789_000_000_000, newId: <T extends string>() => `id${++count}` as T, ...options }
}

function rowsOf<T extends TableName>(changes: readonly Change[], table: T): Unversioned<AllTables[T]>[] {
  return changes.flatMap((change) =>
    change.kind === 'put' && change.table === table ? [change.row as Unversioned<AllTables[T]>] : [],
  )
}

function load(path: string, options: Partial<TemplateContext> = {}) {
  const changes = rowsOfTemplate(readTemplate(path), methods, context(options))
  return { changes, all: <T extends TableName>(table: T) => rowsOf(changes, table) }
}

function slotsOf(board: Unversioned<Board>): string[] {
  const activity = activities[board.activity]
  const settings = activity.settingsSchema.parse(board.settings)
  const document = activity.documentSchema.parse(board.document ?? activity.initialDocument(settings))
  return activity.slots(settings, document).map((slot) => slot.id)
}

const sum = (lines: readonly Pick<Contribution, 'count'>[]) =>
  lines.reduce((total, line) => total + line.count, 0)

const tally = (values: readonly string[]) => {
  const counts: { [value: string]: number } = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Contributions of the lanes of one method, with the slot and the cluster where they sit. */
function saidDuring({ all }: ReturnType<typeof load>, methodId: string) {
  const lanes = new Set(
    all('lanes')
      .filter((lane) => lane.methodId === methodId)
      .map((lane) => lane.id),
  )
  const placements = new Map(all('placements').map((placement) => [placement.contributionId, placement]))
  return all('contributions')
    .filter((contribution) => lanes.has(contribution.laneId))
    .map((contribution) => ({
      ...contribution,
      slot: placements.get(contribution.id)?.slot ?? '',
      clusterId: placements.get(contribution.id)?.clusterId ?? null,
    }))
}

/** The gommettes that the groups of a method put on its map. */
function placedDuring({ all }: ReturnType<typeof load>, methodId: string) {
  const lanes = new Set(
    all('lanes')
      .filter((lane) => lane.methodId === methodId)
      .map((lane) => lane.id),
  )
  return all('mapItems').filter((item) => lanes.has(item.laneId))
}

describe.each(templatePaths())('%s', (path) => {
  const loaded = load(path)
  const { changes, all } = loaded

  it('makes rows with fresh ids, each parent before what hangs on it', () => {
    const seen = new Set<string>()
    for (const change of changes) {
      if (change.kind !== 'put') throw new Error('a template only puts rows')
      for (const [column, value] of Object.entries(change.row)) {
        if (!/Id$/.test(column) || column === 'methodId' || value === null) continue
        expect(seen, `${change.table}.${column}`).toContain(value)
      }
      const isCourse = change.table === 'evenings' || change.table === 'clocks'
      if (!isCourse) expect(seen).not.toContain(change.row.id)
      seen.add(change.row.id)
    }
  })

  it('has boards that their activity accepts, and puts what was said in slots they have', () => {
    const boards = new Map(all('boards').map((board) => [board.id, board]))
    for (const board of boards.values()) {
      const { settingsSchema, documentSchema } = activities[board.activity]
      expect(settingsSchema.safeParse(board.settings).error?.issues ?? []).toEqual([])
      if (board.document !== null) {
        expect(documentSchema.safeParse(board.document).error?.issues ?? []).toEqual([])
      }
    }
    for (const place of [...all('placements'), ...all('clusters')]) {
      const board = boards.get(place.boardId)
      expect(board && slotsOf(board)).toContain(place.slot)
    }
    for (const contribution of all('contributions')) {
      expect([...contribution.text].length).toBeLessThanOrEqual(280)
    }
  })

  it('has an agenda that ends at the announced time, and fixed points where it puts them', () => {
    const { ateliers } = readTemplate(path)
    for (const atelier of ateliers) {
      const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
      let at = minutesOf(atelier.startTime)
      for (const sequence of atelier.sequences) {
        // A following day begins at its own hour.
        if (sequence.dayOffset > 0) at = minutesOf(sequence.fixedTime)
        if (sequence.fixedTime) expect(at, sequence.title).toBe(minutesOf(sequence.fixedTime))
        at += sequence.minutes
      }
      expect(minutesOf(atelier.announcedEndTime) - at, atelier.title).toBeGreaterThanOrEqual(0)
      expect(minutesOf(atelier.announcedEndTime) - at, atelier.title).toBeLessThanOrEqual(5)
    }
  })

  it('keeps minimum ≤ wished ≤ maximum, and steps that add up to their lane', () => {
    for (const sequence of all('sequences')) {
      expect(sequence.minimumMinutes).toBeLessThanOrEqual(sequence.wishedMinutes)
      expect(sequence.wishedMinutes).toBeLessThanOrEqual(sequence.maximumMinutes)
    }
    for (const lane of all('lanes')) {
      const steps = lane.steps.reduce((total, step) => total + step.minutes, 0)
      if (lane.steps.length > 0) expect(steps, `${lane.methodId} ${lane.title}`).toBe(lane.minutes)
    }
  })

  it('names nobody by a surname and is written with typographic apostrophes', () => {
    expect(all('people').every((person) => person.lastName === '')).toBe(true)
    expect(JSON.stringify(readTemplate(path))).not.toMatch(/'/)
  })

  it('can be taken without what was said, with the same agenda', () => {
    const bare = load(path, { withContributions: false })
    expect(bare.all('sequences').map((row) => row.title)).toEqual(all('sequences').map((row) => row.title))
    expect(bare.all('boards').every((board) => board.document === null)).toBe(true)
    for (const table of ['contributions', 'placements', 'clusters', 'clocks', 'evenings'] as const) {
      expect(bare.all(table)).toEqual([])
    }
  })
})

describe('the first evening of the Pays de Lormière', () => {
  const demo = load('demos/pays-de-lormiere.json')
  const { all } = demo

  it('gathers 38 people: 12 élus, 13 associatifs, 13 habitants, in four groups', () => {
    expect(all('people')).toHaveLength(38)
    expect(tally(all('people').map((person) => person.category))).toEqual({
      elu: 12,
      associatifPro: 13,
      habitant: 13,
    })
    const first = all('ateliers')[0]
    const groups = all('groups').filter((group) => group.atelierId === first?.id)
    const sizes = groups.map((group) => all('attendances').filter((row) => row.groupId === group.id).length)
    expect(sizes).toEqual([10, 10, 9, 9])
    expect(all('attendances').filter((row) => row.isWalkIn)).toHaveLength(2)
  })

  it('comes from 11 communes of 12, and one person from outside', () => {
    const communes = all('people').flatMap((person) => (person.communeId === null ? [] : [person.communeId]))
    expect(all('communes')).toHaveLength(12)
    expect(all('communes').reduce((total, commune) => total + commune.population, 0)).toBe(14_180)
    expect(new Set(communes).size).toBe(11)
    expect(all('people').filter((person) => person.isFromOutside)).toHaveLength(1)
  })

  it('had twelve people at 18 h 10, twenty-five at 18 h 20, everyone at 18 h 28', () => {
    const arrivals = all('attendances').map((row) =>
      row.arrivedAt === null ? '' : wallTimeOf(row.arrivedAt, 'Europe/Paris'),
    )
    const by = (time: string) => arrivals.filter((arrival) => arrival !== '' && arrival <= time).length
    expect([by('18:10'), by('18:20'), by('18:28')]).toEqual([12, 25, 38])
  })

  it('counts 108 contributions: 29, 24, 30, 20 and 5 in plenary', () => {
    const counts = ['balise1A', 'balise1B', 'portraitsFictifs', 'balise3', 'restitutionPleniere'].map(
      (method) => sum(saidDuring(demo, method)) + sum(placedDuring(demo, method)),
    )
    expect(counts).toEqual([29, 24, 30, 20, 5])
    expect(sum(all('contributions')) + sum(all('mapItems'))).toBe(108)
    expect(all('placements')).toHaveLength(82)
  })

  it('has 14 places by reach and by kind, and 12 associations, two per family', () => {
    const places = placedDuring(demo, 'balise1A')
    expect(places).toHaveLength(14)
    expect(tally(places.map((line) => line.reach))).toEqual({
      communal: 6,
      plusieursCommunes: 3,
      territoire: 2,
      auDela: 3,
    })
    expect(tally(places.map((line) => line.details.nature ?? ''))).toEqual({
      lieu: 9,
      activite: 2,
      evenement: 3,
    })
    const associations = placedDuring(demo, 'balise1B')
    expect(Object.values(tally(associations.map((line) => line.category)))).toEqual([2, 2, 2, 2, 2, 2])
    const communes = new Set(all('communes').map(({ id }) => id))
    for (const { communeId } of [...places, ...associations])
      expect(communeId !== null && communes.has(communeId)).toBe(true)
  })

  it('sorts 24 recommendations by existence, 10, 4, 2 and 8, and six lines of reading', () => {
    const lines = saidDuring(demo, 'portraitsFictifs')
    const told = lines.filter((line) => line.slot.startsWith('carte-'))
    expect(tally(told.map((line) => line.details.existence ?? ''))).toEqual({
      existe: 10,
      existeMalConnu: 4,
      difficileAcces: 2,
      manque: 8,
    })
    expect(new Set(told.map((line) => line.slot)).size).toBe(6)
    const reading = lines.filter((line) => !told.includes(line))
    expect(tally(reading.map((line) => line.slot))).toEqual({ solide: 2, impasse: 2, souhait: 2 })
  })

  it('has 7 existing, 3 emerging and 10 wished opportunities on ten topics', () => {
    const lines = saidDuring(demo, 'balise3')
    expect(tally(lines.map((line) => line.slot))).toEqual({ existe: 7, emergent: 3, souhaite: 10 })
    expect(new Set(lines.map((line) => line.details.item)).size).toBe(10)
  })

  it('uses only details that its methods ask for, with answers of their lists', () => {
    const lanes = new Map(all('lanes').map((lane) => [lane.id, lane.methodId]))
    for (const contribution of all('contributions')) {
      const fields = methods.find((method) => method.id === lanes.get(contribution.laneId))?.fields ?? []
      for (const [name, value] of Object.entries(contribution.details)) {
        const field = fields.find((candidate) => candidate.id === name)
        expect(field, name).toBeDefined()
        const choices = field?.choices.map((choice) => choice.id) ?? []
        if (choices.length > 0) expect(choices).toContain(value)
      }
    }
  })

  it('took place on 17 September 2026, and the three others follow at 56, 125 and 182 days', () => {
    expect(all('ateliers').map((atelier) => atelier.day)).toEqual([
      '2026-09-17',
      '2026-11-12',
      '2027-01-20',
      '2027-03-18',
    ])
    const evening = all('evenings')[0]
    expect(all('evenings')).toHaveLength(1)
    expect(evening?.startedAt && wallTimeOf(evening.startedAt, 'Europe/Paris')).toBe('18:00')
    expect(evening?.finishedAt && wallTimeOf(evening.finishedAt, 'Europe/Paris')).toBe('21:30')
    for (const contribution of all('contributions')) {
      expect(dayOf(contribution.capturedAt, 'Europe/Paris')).toBe('2026-09-17')
    }
  })

  it('moves whole to another first day', () => {
    const moved = load('demos/pays-de-lormiere.json', { day: '2027-01-05' })
    expect(moved.all('ateliers').map((atelier) => atelier.day)).toEqual([
      '2027-01-05',
      '2027-03-02',
      '2027-05-10',
      '2027-07-06',
    ])
  })

  it('says the travelling café once', () => {
    const exact = all('contributions').filter((line) =>
      line.text.includes('Un café itinérant qui tourne dans les villages'),
    )
    expect(exact).toHaveLength(1)
  })
})

describe('the two days of the Réseau des Semailles', () => {
  const demo = load('demos/reseau-des-semailles.json')
  const { all } = demo

  it('gathers 26 people of 14 structures on 20 and 21 May 2027', () => {
    expect(all('people')).toHaveLength(26)
    expect(new Set(all('people').map((person) => person.structure)).size).toBe(14)
    expect(all('ateliers').map(({ day, dayCount }) => [day, dayCount])).toEqual([['2027-05-20', 2]])
  })

  it('adopted seven answers after 61, 35, 18 and 9 ideas', () => {
    const answers = saidDuring(demo, 'pyramide')
    const board = all('boards').find((row) => row.activity === 'pyramid')
    const document = pyramid.documentSchema.parse(board?.document)
    expect(answers).toHaveLength(7)
    expect(document.adoptedOrder).toEqual(answers.map((answer) => answer.id))
    const tiers = pyramid.settingsSchema.parse(board?.settings).tiers
    expect(tiers.map((tier) => document.units[tier.id])).toEqual([
      { units: 26, ideas: 61 },
      { units: 13, ideas: 35 },
      { units: 6, ideas: 18 },
      { units: 3, ideas: 9 },
      { units: 1, ideas: 7 },
    ])
  })

  it('heard six announcements and kept three topics in a fridge of 14, with 19 thrown away', () => {
    expect(saidDuring(demo, 'flashInfos')).toHaveLength(6)
    expect(saidDuring(demo, 'depollution')).toHaveLength(3)
    const lane = all('lanes').find((row) => row.methodId === 'depollution')
    const board = all('boards').find((row) => row.laneId === lane?.id)
    expect(columns.documentSchema.parse(board?.document).counters).toEqual({ frigo: 14, poubelle: 19 })
  })

  it('has 26 pépites on 12 lines and 26 râteaux on 11, in three clusters each', () => {
    const lines = saidDuring(demo, 'pepitesRateaux')
    for (const [slot, count] of [
      ['pepite', 12],
      ['rateau', 11],
    ] as const) {
      const side = lines.filter((line) => line.slot === slot)
      expect(side).toHaveLength(count)
      expect(sum(side)).toBe(26)
      expect(new Set(side.map((line) => line.clusterId)).size).toBe(3)
      expect(side.every((line) => line.clusterId !== null)).toBe(true)
    }
  })

  it('held a forum of four rounds: sixteen topics, fifteen workshops, thirteen reports, five groups', () => {
    const board = all('boards').find((row) => row.activity === 'open-space')
    const lanes = all('lanes').filter((lane) => lane.methodId === 'forumOuvert')
    expect(lanes).toHaveLength(6)
    expect(all('boards').filter((row) => lanes.some((lane) => lane.id === row.laneId))).toEqual([board])
    const said = all('contributions').filter((one) => one.boardId === board?.id)
    const topics = said.filter((one) => one.details.kind !== 'groupe')
    expect(said.length - topics.length).toBe(5)
    // Sixteen people’s topics, and the second part of one of them.
    expect(topics).toHaveLength(17)
    expect(topics.filter((one) => topics.some(({ id }) => id === one.details.partOf))).toHaveLength(1)
    expect(topics.filter((one) => topics.some(({ id }) => id === one.details.continues))).toHaveLength(2)
    const sheets = all('sheets')
    const answersOf = (value: SheetValue | undefined) => (Array.isArray(value) ? value.length : 0)
    const total = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
    expect(tally(sheets.map((sheet) => sheet.status))).toEqual({ rendu: 13, attendu: 2 })
    expect(total(sheets.map((sheet) => answersOf(sheet.fields.keyPoints)))).toBe(39)
    expect(total(sheets.map((sheet) => answersOf(sheet.privateFields.smallSteps)))).toBe(15)
  })

  it('has its second day begin at nine, each of its clocks on the right day', () => {
    const opener = all('sequences').find((one) => one.dayOffset === 1)
    expect(opener?.fixedTime).toBe('09:00')
    const days = all('clocks').map((clock) => dayOf(clock.startedAt ?? 0, 'Europe/Paris'))
    expect(tally(days)).toEqual({ '2027-05-20': 15, '2027-05-21': 14 })
    expect(dayOf(all('evenings')[0]?.finishedAt ?? 0, 'Europe/Paris')).toBe('2027-05-21')
  })

  it('counts 119 lines outside of the forum’s topics, and 166 with their numbers', () => {
    const forum = all('boards').find((row) => row.activity === 'open-space')
    const lines = all('contributions').filter((one) => one.boardId !== forum?.id)
    // 39 key points and 15 small steps are on the sheets of the forum.
    expect(lines.length + 54).toBe(119)
    expect(sum(lines) + 54).toBe(166)
  })

  it('had nine ideas and closed on 26 words', () => {
    expect(saidDuring(demo, 'fertilisationIdees')).toHaveLength(9)
    expect(sum(saidDuring(demo, 'cloture'))).toBe(26)
  })
})
