import { expect, test } from 'vitest'
import { settingsSchema } from './ballotSettings.ts'
import { letterOf, pollsOf } from './polls.ts'

const axes = [
  { id: 'lieux', number: 1, title: 'Des lieux' },
  { id: 'liens', number: 2, title: 'Des liens' },
]
const options = [
  { id: 'parrain', text: 'Parrainer', axisId: 'liens' },
  { id: 'gare', text: 'La gare', axisId: 'lieux' },
  { id: 'epicerie', text: 'L’épicerie', axisId: 'lieux', asideReason: 'dejaAvancee' },
  { id: 'cafe', text: 'Le café', axisId: 'lieux' },
]
const ids = (settings: object) =>
  pollsOf(settingsSchema.parse(settings)).map((poll) => [poll.id, poll.options.map((option) => option.id)])

test('each axis is a poll of its own, what was set aside is in none', () => {
  expect(ids({ axes, options })).toEqual([
    ['lieux', ['gare', 'cafe']],
    ['liens', ['parrain']],
  ])
})

test('asked in all, or without axes, everything is one poll, axis after axis', () => {
  expect(ids({ axes, options, scope: 'inAll' })).toEqual([['all', ['gare', 'cafe', 'parrain']]])
  expect(ids({ options })).toEqual([['all', ['parrain', 'gare', 'cafe']]])
})

test('options whose axis is gone are still asked', () => {
  expect(ids({ axes: axes.slice(0, 1), options })).toEqual([
    ['lieux', ['gare', 'cafe']],
    ['all', ['parrain']],
  ])
})

test('letters begin again at each axis, skip what was set aside, and go past Z', () => {
  const settings = settingsSchema.parse({ axes, options })
  expect(['gare', 'cafe', 'parrain', 'epicerie'].map((id) => letterOf(settings, id))).toEqual([
    'A',
    'B',
    'A',
    '',
  ])
  const many = settingsSchema.parse({
    options: Array.from({ length: 28 }, (_, index) => ({ id: `o${index}`, text: 'x' })),
  })
  expect([letterOf(many, 'o25'), letterOf(many, 'o26'), letterOf(many, 'o27')]).toEqual(['Z', 'AA', 'AB'])
})
