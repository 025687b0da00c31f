import { expect, test } from 'vitest'
import { anAgenda, sequenceId } from '../../../../shared/domain/agenda/fixtures/anAgenda.ts'
import { insertionPlace } from './insertionPlace.ts'

const evening = (lastTitle: string, lastMethodId = '') => {
  const rows = anAgenda([
    { title: 'Accueil', minutes: 15 },
    { title: 'Pyramide', minutes: 60 },
    { title: lastTitle, minutes: 10 },
  ])
  const lanes = rows.lanes.map((lane) =>
    lane.sequenceId === sequenceId(3) ? { ...lane, methodId: lastMethodId } : lane,
  )
  return { ...rows, lanes }
}

test('a new sequence goes after the chosen one, even the last', () => {
  expect(insertionPlace(evening('Clôture'), sequenceId(1))).toEqual({ afterId: sequenceId(1) })
  expect(insertionPlace(evening('Clôture'), sequenceId(3))).toEqual({ afterId: sequenceId(3) })
})

test('without a choice it goes before what closes the evening, by its name or its method', () => {
  expect(insertionPlace(evening('Clôture'), null)).toEqual({ beforeId: sequenceId(3) })
  expect(insertionPlace(evening('On se quitte', 'cloture'), null)).toEqual({ beforeId: sequenceId(3) })
})

test('without anything that closes it goes to the end; a choice that is gone counts for nothing', () => {
  expect(insertionPlace(evening('Restitution'), null)).toEqual({ at: 'end' })
  expect(insertionPlace(evening('Restitution'), sequenceId(9))).toEqual({ at: 'end' })
  expect(insertionPlace(anAgenda([]), null)).toEqual({ at: 'end' })
})
