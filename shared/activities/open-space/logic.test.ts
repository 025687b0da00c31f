import { expect, test } from 'vitest'
import { afterSettings, apply, cellId, initialDocument, slots } from './logic.ts'
import type { OpenSpaceSettings } from './schema.ts'

const settings: OpenSpaceSettings = {
  rounds: [
    { id: 't1', label: 'Temps 1', day: 'Jeudi', startMinutes: 905, minutes: 60 },
    { id: 't2', label: 'Temps 2', day: 'Jeudi', startMinutes: 980, minutes: 60 },
  ],
  places: [
    { id: 'cuisine', name: 'Cuisine', capacity: 8, isAccessible: true },
    { id: 'serre', name: 'Serre', capacity: 6, isAccessible: false },
  ],
  areNamesOnWall: false,
  areNamesPrinted: false,
}
const document = initialDocument(settings)
const context = { now: 1000, newId: <T extends string>() => 'neuf' as T, present: 26 }

test('every round has a cell in every place', () => {
  expect(slots(settings, document).map((slot) => slot.title)).toEqual([
    'Temps 1, Cuisine',
    'Temps 1, Serre',
    'Temps 2, Cuisine',
    'Temps 2, Serre',
  ])
})

test('one more round begins when the last one ends', () => {
  const next = apply(document, { kind: 'addRound', label: 'Temps 3' }, settings, context)
  expect(next).toMatchObject({ rounds: [{}, {}, { label: 'Temps 3', startMinutes: 1040, day: 'Jeudi' }] })
})

test('a round taken away takes its cells with it, and is no longer under way', () => {
  const running = apply(document, { kind: 'setCurrentRound', roundId: 't1' }, settings, context)
  if ('refused' in running) throw new Error('refused')
  const next = apply(running, { kind: 'removeRound', roundId: 't1' }, settings, context)
  if ('refused' in next) throw new Error('refused')
  expect(next.currentRoundId).toBeNull()
  expect(slots(settings, next).map((slot) => slot.id)).toEqual([
    cellId('t2', 'cuisine'),
    cellId('t2', 'serre'),
  ])
})

test('the last round and the last place stay', () => {
  const one = { ...document, rounds: document.rounds.slice(0, 1), places: document.places.slice(0, 1) }
  expect(apply(one, { kind: 'removeRound', roundId: 't1' }, settings, context)).toHaveProperty('refused')
  expect(apply(one, { kind: 'removePlace', placeId: 'cuisine' }, settings, context)).toHaveProperty('refused')
})

test('the people of a workshop are counted once, whatever topics were brought together', () => {
  const first = apply(document, { kind: 'setHeadCount', topicIds: ['b'], count: 5 }, settings, context)
  if ('refused' in first) throw new Error('refused')
  const both = apply(first, { kind: 'setHeadCount', topicIds: ['a', 'b'], count: 8 }, settings, context)
  expect(both).toMatchObject({ headCounts: { a: 8 } })
  if ('refused' in both) throw new Error('refused')
  expect(
    apply(both, { kind: 'setHeadCount', topicIds: ['a'], count: null }, settings, context),
  ).toMatchObject({ headCounts: {} })
})

test('settings changed later keep what was added and renamed live', () => {
  const live = apply(document, { kind: 'addPlace', name: 'Sous l’arbre', capacity: 0 }, settings, context)
  if ('refused' in live) throw new Error('refused')
  const renamed = apply(
    live,
    { kind: 'changePlace', placeId: 'serre', fields: { name: 'Grande serre' } },
    settings,
    context,
  )
  if ('refused' in renamed) throw new Error('refused')
  const [cuisine, serre] = settings.places
  if (!cuisine || !serre) throw new Error('two places')
  const next = afterSettings(renamed, settings, {
    ...settings,
    places: [{ ...cuisine, capacity: 12 }, serre],
  })
  expect(next.places.map((place) => [place.name, place.capacity])).toEqual([
    ['Cuisine', 12],
    ['Grande serre', 6],
    ['Sous l’arbre', 0],
  ])
})
