import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../domain/change.ts'
import type { Cluster, Placement } from '../../domain/rows.ts'
import { actOnBoard, changeBoardSettings } from '../actOnBoard.ts'
import { placementOf } from '../testContent.ts'
import { fixtureContent } from './fixtureContent.ts'
import extreme from './fixtures/extreme.json' with { type: 'json' }
import changes from './fixtures/grands-changements.json' with { type: 'json' }
import quadrant from './fixtures/quadrant.json' with { type: 'json' }
import radar from './fixtures/radar.json' with { type: 'json' }
import { afterSettings, apply, captureSlots, initialDocument, roundOfStep, slots, workRow } from './logic.ts'
import type { MatrixAction, MatrixDocument, MatrixSettings } from './schema.ts'

const { settings, board, placements, clusters } = fixtureContent(changes)
const fresh = initialDocument(settings)
let minted = 0
const context = { now: 0, newId: <T extends string>() => `0194-abcdef-${minted++}` as T, present: 30 }

function act(document: MatrixDocument, action: MatrixAction, kind: MatrixSettings = settings) {
  const next = apply(document, action, kind, context)
  if (isRefusal(next)) throw new Error(next.refused)
  return next
}
const isRefused = (document: MatrixDocument, action: MatrixAction, kind: MatrixSettings = settings) =>
  isRefusal(apply(document, action, kind, context))

describe('what the capture field offers', () => {
  test('only the columns of the row at work of the group that speaks, in the order of Ctrl 1 to 6', () => {
    expect(captureSlots(settings, fresh, 2).map((slot) => [slot.id, slot.title])).toEqual([
      ['demographie:tendance', 'Tendances'],
      ['demographie:risque', 'Risques'],
      ['demographie:opportunite', 'Opportunités'],
      ['demographie:proposition', 'Propositions'],
    ])
  })

  test('another row of the group when it was chosen, and its first row once the groups have turned', () => {
    const chosen = act(fresh, { kind: 'workOn', groupNumber: 2, rowId: 'numerique' })
    expect(workRow(chosen, 2)?.id).toBe('numerique')
    expect(workRow(chosen, 1)?.id).toBe('travail')
    const turned = act(chosen, { kind: 'setRound', roundIndex: 2 })
    expect(workRow(turned, 2)?.id).toBe('vertProximite')
  })

  test('with nobody in particular, any row', () => {
    const chosen = act(fresh, { kind: 'workOn', groupNumber: 0, rowId: 'tourisme' })
    expect(workRow(chosen, null)?.id).toBe('tourisme')
  })

  test('the five levels of one criterion, the four quadrants by name', () => {
    const levels = fixtureContent(radar)
    expect(captureSlots(levels.settings, levels.document, 1)).toHaveLength(5)
    const map = fixtureContent(quadrant)
    expect(captureSlots(map.settings, map.document, null).map((slot) => slot.title)).toEqual([
      'À mobiliser',
      'Partenaires clés',
      'À surveiller',
      'À tenir informés',
    ])
  })
})

test('the name of a cell says its row and its column, and every slot holds in 64 signs', () => {
  const all = slots(settings, fresh)
  expect(all).toHaveLength(36)
  expect(all[1]?.title).toBe('Le travail et les emplois · Risques')
  const added = act(act(fresh, { kind: 'removeRow', rowId: 'travail' }), {
    kind: 'addRow',
    title: 'Le logement',
  })
  const column = act(added, { kind: 'addColumn', title: 'Questions' })
  for (const slot of slots(settings, column)) expect(slot.id.length).toBeLessThanOrEqual(64)
})

test('two rows added in the same instant keep apart', () => {
  const same = { ...context, newId: <T extends string>() => '01940000-0000-7000-8000-00000000abcd' as T }
  const one = apply(fresh, { kind: 'addRow', title: 'A' }, settings, same)
  if (isRefusal(one)) throw new Error(one.refused)
  const two = apply(one, { kind: 'addRow', title: 'B' }, settings, same)
  if (isRefusal(two)) throw new Error(two.refused)
  expect(new Set(two.rows.map((row) => row.id)).size).toBe(11)
})

test('the time goes back too, never past the last', () => {
  const second = act(fresh, { kind: 'setRound', roundIndex: 2 })
  expect(act(second, { kind: 'setRound', roundIndex: 1 }).roundIndex).toBe(1)
  expect(isRefused(second, { kind: 'setRound', roundIndex: 3 })).toBe(true)
})

test('« Temps 2 » in a step brings the second time; a time that the table has not is left alone', () => {
  expect(roundOfStep({ title: 'Temps 2 : les groupes tournent' }, settings)).toBe(2)
  expect(roundOfStep({ title: 'Time 1: three changes' }, settings)).toBe(1)
  expect(roundOfStep({ title: 'Temps 3' }, settings)).toBeNull()
  expect(roundOfStep({ title: 'Pause dînatoire' }, settings)).toBeNull()
})

test('a table has twelve rows and six columns at most, and keeps one of each', () => {
  const full = fixtureContent(extreme)
  expect(isRefused(full.document, { kind: 'addRow', title: 'Treize' }, full.settings)).toBe(true)
  expect(isRefused(full.document, { kind: 'addColumn', title: 'Sept' }, full.settings)).toBe(true)
  let document = full.document
  for (const row of full.document.rows.slice(1)) {
    document = act(document, { kind: 'removeRow', rowId: row.id }, full.settings)
  }
  const last = document.rows[0]?.id ?? ''
  expect(isRefused(document, { kind: 'removeRow', rowId: last }, full.settings)).toBe(true)
})

test('a quadrant keeps its two axes, a radar its five levels and four criteria at least', () => {
  const map = fixtureContent(quadrant)
  expect(isRefused(map.document, { kind: 'addRow', title: 'Trois' }, map.settings)).toBe(true)
  expect(isRefused(map.document, { kind: 'removeColumn', columnId: 'interetFort' }, map.settings)).toBe(true)
  const star = fixtureContent(radar)
  expect(isRefused(star.document, { kind: 'removeColumn', columnId: 'n3' }, star.settings)).toBe(true)
  let document = star.document
  document = act(document, { kind: 'removeRow', rowId: 'habitudes' }, star.settings)
  document = act(document, { kind: 'removeRow', rowId: 'acteurs' }, star.settings)
  expect(isRefused(document, { kind: 'removeRow', rowId: 'moyens' }, star.settings)).toBe(true)
})

test('a mood is given to a row that has one, and taken away with its row', () => {
  const withMood = { ...settings, hasMood: true }
  const sad = act(fresh, { kind: 'setMood', rowId: 'travail', mood: -2 }, withMood)
  expect(sad.moods).toEqual({ travail: -2 })
  expect(act(sad, { kind: 'setMood', rowId: 'travail', mood: null }, withMood).moods).toEqual({})
  expect(act(sad, { kind: 'removeRow', rowId: 'travail' }, withMood).moods).toEqual({})
  expect(isRefused(fresh, { kind: 'setMood', rowId: 'travail', mood: 1 })).toBe(true)
})

test('what a removed row held goes back to the tray, and nothing else moves', () => {
  const decision = actOnBoard(
    { ...board, settings: JSON.parse(JSON.stringify(settings)), document: JSON.parse(JSON.stringify(fresh)) },
    placements,
    clusters,
    { kind: 'removeRow', rowId: 'travail' },
    { ...context, by: 'actor' } as unknown as Parameters<typeof actOnBoard>[4],
  )
  if (isRefusal(decision)) throw new Error(decision.refused)
  const gone = placements.filter((one) => one.slot.startsWith('travail:')).map((one) => one.id)
  expect(gone).toHaveLength(5)
  const removed = decision.flatMap((change) => (change.kind === 'remove' ? [change.id] : []))
  expect(removed).toEqual(gone)
  expect(decision.filter((change) => change.kind === 'put').map((change) => change.table)).toEqual(['boards'])
})

test('a row taken out of the settings leaves its words in the tray too', () => {
  const held: Placement[] = [placementOf('a', 'travail:risque', 'a0')]
  const none: Cluster[] = []
  const next = { ...settings, rows: settings.rows.slice(1) }
  const decision = changeBoardSettings(
    { ...board, settings: JSON.parse(JSON.stringify(settings)), document: JSON.parse(JSON.stringify(fresh)) },
    held,
    none,
    { settings: next },
  )
  if (isRefusal(decision)) throw new Error(decision.refused)
  expect(decision.flatMap((change) => (change.kind === 'remove' ? [change.id] : []))).toEqual(['place-a'])
})

describe('when the settings change', () => {
  test('what was renamed or added live stays, what the settings changed wins', () => {
    const renamed = act(fresh, { kind: 'renameRow', rowId: 'reseau', title: 'Les réseaux' })
    const live = act(renamed, { kind: 'addRow', title: 'Le logement' })
    const [first, ...others] = settings.rows
    if (!first) throw new Error('no row')
    const next = { ...settings, rows: [{ ...first, title: 'Travailler' }, ...others] }
    const titles = afterSettings(live, settings, next).rows.map((row) => row.title)
    expect(titles[0]).toBe('Travailler')
    expect(titles).toContain('Les réseaux')
    expect(titles.at(-1)).toBe('Le logement')
  })

  test('rows put in another order in the settings follow, with those added live at the end', () => {
    const live = act(fresh, { kind: 'addRow', title: 'Le logement' })
    const next = { ...settings, rows: settings.rows.toReversed() }
    const ids = afterSettings(live, settings, next).rows.map((row) => row.id)
    expect(ids.slice(0, 9)).toEqual(next.rows.map((row) => row.id))
  })

  test('fewer times bring the table back to its last time', () => {
    const second = act(fresh, { kind: 'setRound', roundIndex: 2 })
    expect(afterSettings(second, settings, { ...settings, rounds: 1 }).roundIndex).toBe(1)
  })

  test('another look begins again', () => {
    const map = fixtureContent(quadrant)
    expect(afterSettings(fresh, settings, map.settings)).toEqual(initialDocument(map.settings))
  })
})
