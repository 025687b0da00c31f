import { expect, test } from 'vitest'
import type { ClusterId } from '../../domain/ids.ts'
import { contributionOf } from '../testContent.ts'
import { columns } from './activity.ts'
import { afterSettings, apply, initialDocument, isOnWall, slots } from './logic.ts'
import type { ColumnsAction, ColumnsDocument, ColumnsSettings } from './schema.ts'

const settings: ColumnsSettings = {
  ...columns.defaultSettings,
  counters: [
    { id: 'frigo', title: 'Frigo' },
    { id: 'poubelle', title: 'Poubelle' },
  ],
}
const start = initialDocument(settings)
const act = (document: ColumnsDocument, action: ColumnsAction) =>
  apply(document, action, settings, { now: 0, newId: <T extends string>() => 'idee' as T, present: 26 })

function after(...actions: ColumnsAction[]): ColumnsDocument {
  return actions.reduce<ColumnsDocument>((document, action) => {
    const next = act(document, action)
    if ('refused' in next) throw new Error(next.refused)
    return next
  }, start)
}

const titles = (document: ColumnsDocument) => slots(settings, document).map((slot) => slot.title)

test('pépites and râteaux are the first two capture keys', () => {
  expect(slots(settings, start).map((slot) => [slot.id, slot.sign])).toEqual([
    ['pepite', 'pepite'],
    ['rateau', 'rateau'],
  ])
})

test('a third column is added, renamed and moved first while the evening runs', () => {
  const document = after(
    { kind: 'addColumn', title: 'Idées', sign: 'idee', colour: 'ciel' },
    { kind: 'renameColumn', columnId: 'idee', title: ' Envies ' },
    { kind: 'moveColumn', columnId: 'idee', toIndex: 0 },
  )
  expect(titles(document)).toEqual(['Envies', 'Pépites', 'Râteaux'])
})

test('a column keeps a title', () => {
  expect(act(start, { kind: 'renameColumn', columnId: 'pepite', title: '  ' })).toEqual({
    refused: 'titleMissing',
  })
})

test('the last column stays', () => {
  const one = after({ kind: 'removeColumn', columnId: 'rateau' })
  expect(act(one, { kind: 'removeColumn', columnId: 'pepite' })).toEqual({ refused: 'actionRefused' })
})

test('a ninth column is refused', () => {
  const add: ColumnsAction = { kind: 'addColumn', title: 'Encore', sign: 'none', colour: 'papier' }
  const full = { ...start, columns: Array.from({ length: 8 }, (_, i) => ({ ...column(), id: `c${i}` })) }
  expect(act(full, add)).toEqual({ refused: 'actionRefused' })
})

function column() {
  return {
    id: 'x',
    title: 'X',
    subtitle: '',
    sign: 'none' as const,
    colour: 'papier' as const,
    isCollapsed: false,
  }
}

test('the fridge counts one by one, never under zero', () => {
  const document = after(
    { kind: 'count', counterId: 'frigo', by: 1 },
    { kind: 'count', counterId: 'frigo', by: 1 },
    { kind: 'count', counterId: 'poubelle', by: -1 },
  )
  expect(document.counters).toEqual({ frigo: 2, poubelle: 0 })
})

test('a counter that nobody announced is refused', () => {
  expect(act(start, { kind: 'setCounter', counterId: 'valise', value: 3 })).toEqual({
    refused: 'actionRefused',
  })
})

test('a pépite answers a râteau once, whichever way it is drawn', () => {
  const [one, other] = ['marche' as ClusterId, 'car' as ClusterId]
  const document = after(
    { kind: 'linkClusters', from: one, to: other },
    { kind: 'linkClusters', from: other, to: one },
  )
  expect(document.links).toEqual([{ from: one, to: other }])
  expect(after({ kind: 'unlinkClusters', from: other, to: one }).links).toEqual([])
})

test('a set folds and unfolds', () => {
  const clusterId = 'marche' as ClusterId
  const folded = after({ kind: 'collapseCluster', clusterId, isCollapsed: true })
  expect(folded.collapsedClusters).toEqual([clusterId])
  expect(act(folded, { kind: 'collapseCluster', clusterId, isCollapsed: false })).toEqual(start)
})

test('changing the settings keeps what was renamed, added and counted live', () => {
  const live = after(
    { kind: 'addColumn', title: 'Idées', sign: 'idee', colour: 'ciel' },
    { kind: 'renameColumn', columnId: 'pepite', title: 'Trésors' },
    { kind: 'count', counterId: 'frigo', by: 5 },
  )
  const [pepite, rateau] = settings.columns
  if (!pepite || !rateau) throw new Error('two columns by default')
  const next: ColumnsSettings = {
    ...settings,
    columns: [
      { ...pepite, subtitle: 'ce qui tient' },
      { ...rateau, id: 'voeu', title: 'Vœux' },
    ],
  }
  const document = afterSettings(live, settings, next)
  expect(titles(document)).toEqual(['Trésors', 'Idées', 'Vœux'])
  expect(document.columns[0]?.subtitle).toBe('ce qui tient')
  expect(document.counters.frigo).toBe(5)
})

test('nobody reads on the wall what was put in the fridge', () => {
  const slip = contributionOf('a', 'Mon entretien de lundi')
  expect(isOnWall(slip, start)).toBe(false)
  expect(isOnWall(slip, initialDocument(columns.defaultSettings))).toBe(true)
})
