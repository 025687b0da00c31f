import { expect, test } from 'vitest'
import { isRefusal } from '../../domain/change.ts'
import { contentOf, translateFrench } from '../testContent.ts'
import { columns as activity } from './activity.ts'
import { apply, recordSeconds } from './logic.ts'
import { report } from './report.ts'
import type { ColumnsAction, ColumnsDocument, ColumnsSettings } from './schema.ts'
import { columns } from './text.fr.ts'

const settings: ColumnsSettings = {
  ...activity.defaultSettings,
  isPrintedByDefault: false,
  counters: [
    { id: 'manche1', title: 'Manche 1', kind: 'secondes' },
    { id: 'manche2', title: 'Manche 2', kind: 'secondes' },
    { id: 'manche3', title: 'Manche 3', kind: 'secondes' },
    { id: 'vitesse', title: 'Vitesse', kind: 'degres' },
  ],
  showCountersInPdf: ['manche1', 'manche2', 'manche3', 'vitesse'],
}

function act(document: ColumnsDocument, action: ColumnsAction, now = 0): ColumnsDocument {
  const next = apply(document, action, settings, {
    now,
    newId: <T extends string>() => 'x' as T,
    present: 26,
  })
  if (isRefusal(next)) throw new Error(next.refused)
  return next
}

function round(document: ColumnsDocument, counterId: string, seconds: number): ColumnsDocument {
  return act(
    act(document, { kind: 'startWatch', counterId }, 5_000),
    { kind: 'stopWatch' },
    5_000 + seconds * 1000,
  )
}

test('three rounds of Pac-Man, seventy-four seconds at best', () => {
  let document = activity.initialDocument(settings)
  document = round(document, 'manche1', 21)
  document = round(document, 'manche2', 38)
  document = round(document, 'manche3', 74)
  expect(document.counters).toMatchObject({ manche1: 21, manche2: 38, manche3: 74 })
  expect(recordSeconds(settings, document)).toBe(74)
  document = act(document, { kind: 'setCounter', counterId: 'vitesse', value: 4 })
  const section = report(contentOf(settings, document), translateFrench({ columns }))
  expect(section.blocks).toEqual([
    {
      kind: 'paragraph',
      text: '3 manches, record 74 secondes : manche 1 21 s, manche 2 38 s, manche 3 74 s.',
    },
    { kind: 'paragraph', text: 'Vitesse : 4 sur 5' },
  ])
})

test('one stopwatch runs at a time, and only a counter of seconds has one', () => {
  const running = act(activity.initialDocument(settings), { kind: 'startWatch', counterId: 'manche1' })
  expect(() => act(running, { kind: 'startWatch', counterId: 'manche2' })).toThrow('actionRefused')
  expect(() => act(activity.initialDocument(settings), { kind: 'startWatch', counterId: 'vitesse' })).toThrow(
    'actionRefused',
  )
  expect(() => act(activity.initialDocument(settings), { kind: 'stopWatch' })).toThrow('actionRefused')
})

test('a level goes from nothing to five', () => {
  const document = act(activity.initialDocument(settings), { kind: 'count', counterId: 'vitesse', by: 9 })
  expect(document.counters.vitesse).toBe(5)
})

test('the weather is told in one sentence, without the states nobody named', () => {
  const weather: ColumnsSettings = {
    ...settings,
    counters: [
      { id: 'soleil', title: 'Soleil', sign: 'soleil' },
      { id: 'orage', title: 'Orage', sign: 'orage' },
      { id: 'arcEnCiel', title: 'Arc-en-ciel', sign: 'arcEnCiel' },
    ],
    showCountersInPdf: ['soleil', 'orage', 'arcEnCiel'],
  }
  const document = { ...activity.initialDocument(weather), counters: { soleil: 9, orage: 0, arcEnCiel: 2 } }
  const told = (shown: string[]) =>
    report(contentOf({ ...weather, showCountersInPdf: shown }, document), translateFrench({ columns })).blocks
  expect(told(['soleil', 'orage', 'arcEnCiel'])).toEqual([
    { kind: 'paragraph', text: '9 soleil, 2 arc-en-ciel' },
  ])
  expect(told([])).toEqual([])
})
