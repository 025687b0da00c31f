import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modele } from '../../shared/activities/_modele/activity.ts'
import { modele as modeleText } from '../../shared/activities/_modele/text.fr.ts'
import type { AnyActivity, BoardContent, Box } from '../../shared/activities/activity.ts'
import { activityTexts } from '../../shared/activities/activityTexts.ts'
import { activities } from '../../shared/activities/index.ts'
import { migrateDocument } from '../../shared/activities/readBoard.ts'
import { clusterOf, plainMeasure, translateFrench } from '../../shared/activities/testContent.ts'
import { isRefusal } from '../../shared/domain/change.ts'
import { actionsOf } from './actionsOf.ts'

const folder = new URL('../../shared/activities/', import.meta.url)
const translate = translateFrench({
  ...activityTexts.fr,
  modele: modeleText,
})

// The model is checked like the others, though it is in no list.
const checked: Record<string, AnyActivity> = { ...activities, _modele: modele as unknown as AnyActivity }

type Fixture = Omit<BoardContent<unknown, unknown>, 'settings' | 'document'>

function fixturesOf(kind: string): [string, Fixture][] {
  const here = new URL(`${kind}/fixtures/`, folder)
  return readdirSync(here).map((name) => [
    name,
    // A fixture holds the rows of one board as the file keeps them.
    JSON.parse(readFileSync(new URL(name, here), 'utf8')) as Fixture,
  ])
}

function open(activity: AnyActivity, fixture: Fixture): BoardContent<unknown, unknown> {
  const { settings, document, documentVersion } = fixture.board
  return {
    ...fixture,
    // Fixtures of the first activities were written before sheets and votes.
    sheets: fixture.sheets ?? [],
    ballotEntries: fixture.ballotEntries ?? [],
    ballotTallies: fixture.ballotTallies ?? [],
    ballotVoices: fixture.ballotVoices ?? [],
    settings: activity.settingsSchema.parse(settings),
    document: activity.documentSchema.parse(migrateDocument(activity, document, documentVersion)),
  }
}

const containers = new Set<Box['kind']>(['slot', 'tier', 'cluster'])

/** Boxes that hold others overlap them; links cross everything. The rest must stay apart, within its parent. */
function expectNoOverlap(boxes: readonly Box[]): void {
  const leaves = boxes.filter((box) => box.kind !== 'link' && !containers.has(box.kind))
  const sets = boxes.filter((box) => box.kind === 'cluster')
  const slots = boxes.filter((box) => box.kind === 'slot' || box.kind === 'tier')
  for (const group of [leaves, sets, slots]) {
    const sorted = group.toSorted((a, b) => a.y - b.y)
    sorted.forEach((box, index) => {
      for (let next = index + 1; next < sorted.length; next += 1) {
        const other = sorted[next]
        if (!other || other.y >= box.y + box.height) break
        const areApart = box.x + box.width <= other.x || other.x + other.width <= box.x
        if (!areApart) throw new Error(`${box.id} overlaps ${other.id}`)
      }
    })
  }
  const byId = new Map(boxes.map((box) => [box.id, box]))
  for (const box of boxes) {
    const parent = box.parentId === null || box.kind === 'link' ? undefined : byId.get(box.parentId)
    if (parent && !isInside(box, parent)) throw new Error(`${box.id} leaves ${parent.id}`)
  }
}

function isInside(box: Box, frame: { x: number; y: number; width: number; height: number }): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

function expectGoodLayout(activity: AnyActivity, content: BoardContent<unknown, unknown>, width: number) {
  const layout = activity.layout(content, width, plainMeasure)
  expect(layout.width).toBeGreaterThanOrEqual(Math.floor(width))
  const ids = layout.boxes.map((box) => box.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const box of layout.boxes) {
    if (!isInside(box, { x: 0, y: 0, width: layout.width, height: layout.height })) {
      throw new Error(`${box.id} leaves the frame`)
    }
  }
  expectNoOverlap(layout.boxes)
}

test('every folder of an activity is in the list, and only those', () => {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name)
  expect(Object.keys(activities).toSorted()).toEqual(folders.toSorted())
})

describe.each(Object.entries(checked))('%s', (kind, activity) => {
  const fixtures = fixturesOf(kind)

  test('its default settings are valid and give a valid document', () => {
    const settings = activity.settingsSchema.parse(activity.defaultSettings)
    expect(activity.documentSchema.safeParse(activity.initialDocument(settings)).success).toBe(true)
  })

  test('it has one migration per version after the first, and a fixture of each version', () => {
    expect(activity.migrations).toHaveLength(activity.version - 1)
    const names = fixtures.map(([name]) => name)
    for (let version = 1; version <= activity.version; version += 1)
      expect(names).toContain(`v${version}.json`)
    expect(names).toContain('empty.json')
  })

  test.each(fixtures)('%s opens, migrates, validates, and its section is built', (_name, fixture) => {
    const content = open(activity, fixture)
    const section = activity.report(content, translate)
    expect(section.heading).not.toBe('')
    for (const contribution of content.contributions) {
      if (contribution.status !== 'ecarte') continue
      expect(activity.isOnWall(contribution, content.document)).toBe(false)
      expect(JSON.stringify(section)).not.toContain(contribution.text)
    }
    const slots = activity.slots(content.settings, content.document)
    expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length)
  })

  test.each(fixtures)('%s is laid out inside its frame without overlap, at any width', (_name, fixture) => {
    const content = open(activity, fixture)
    for (const width of [1, 320, 777, 1128, 1440, 2600]) expectGoodLayout(activity, content, width)
  })

  test.each(fixtures)('%s: any rows, any places, any sets are laid out without overlap', (_name, fixture) => {
    const content = open(activity, fixture)
    const slots = activity.slots(content.settings, content.document).map((slot) => slot.id)
    const clusters = slots.flatMap((slot) =>
      [0, 1].map((n) => clusterOf(`set-${slot}-${n}`, slot, `Set ${n}`)),
    )
    const placing = fc.array(
      fc.record({
        slot: fc.constantFrom(...slots, 'gone'),
        clusterId: fc.constantFrom(null, 'gone', ...clusters.map((cluster) => cluster.id)),
        orderKey: fc.string({ maxLength: 3 }),
        length: fc.integer({ min: 0, max: 280 }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(placing, fc.integer({ min: 200, max: 2000 }), (places, width) => {
        const [model] = content.contributions
        if (!model) return
        const contributions = places.map((place, index) => ({
          ...model,
          id: `r${index}` as typeof model.id,
          text: 'a'.repeat(place.length),
        }))
        const placements = places.map(({ slot, clusterId, orderKey }, index) => ({
          id: `p${index}` as BoardContent<unknown, unknown>['placements'][number]['id'],
          v: 1,
          atelierId: model.atelierId,
          boardId: model.boardId,
          contributionId: `r${index}` as typeof model.id,
          slot,
          clusterId: clusterId as BoardContent<unknown, unknown>['placements'][number]['clusterId'],
          orderKey,
        }))
        expectGoodLayout(activity, { ...content, contributions, placements, clusters }, width)
      }),
      { numRuns: 60 },
    )
  })

  test.each(fixtures)('%s: random valid actions never throw and leave a valid document', (_name, fixture) => {
    const content = open(activity, fixture)
    fc.assert(
      fc.property(fc.array(actionsOf(kind, content), { maxLength: 30 }), (actions) => {
        let document = content.document
        let minted = 0
        const context = { now: 1_000, newId: <T extends string>() => `new-${minted++}` as T, present: 26 }
        for (const action of actions) {
          const valid = activity.actionSchema.safeParse(action)
          if (!valid.success) continue
          const next = activity.apply(document, valid.data, content.settings, context)
          if (isRefusal(next)) continue
          document = next
          const parsed = activity.documentSchema.safeParse(document)
          if (!parsed.success) throw new Error(`${JSON.stringify(action)}: ${parsed.error.message}`)
        }
        activity.report({ ...content, document }, translate)
        expectGoodLayout(activity, { ...content, document }, 1128)
      }),
      { numRuns: 60 },
    )
  })

  test('the document follows a change of settings and stays valid', () => {
    const all = fixtures.map(([, fixture]) => open(activity, fixture))
    for (const from of all) {
      for (const to of all) {
        const document = activity.afterSettings(from.document, from.settings, to.settings)
        expect(activity.documentSchema.safeParse(document).success).toBe(true)
      }
    }
  })
})
