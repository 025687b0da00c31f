import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethodEntry } from './fixtures/aMethodEntry.ts'
import { suggestMethods } from './suggestMethods.ts'

const minutes = (minimum: number, wished: number, maximum: number) => ({ minimum, wished, maximum })
const library = [
  aMethodEntry('Pile', { minutes: minutes(15, 25, 40) }),
  aMethodEntry('Trop longue', { minutes: minutes(30, 60, 90) }),
  aMethodEntry('À raccourcir', { minutes: minutes(20, 45, 60) }),
  aMethodEntry('En groupes', {
    minutes: minutes(15, 20, 30),
    kind: 'groups',
    groupSize: { minimum: 5, maximum: 8 },
  }),
  aMethodEntry('Trop petite', { minutes: minutes(15, 25, 30), groupSize: { minimum: 2, maximum: 12 } }),
  aMethodEntry('Extensible', { minutes: minutes(5, 10, 25) }),
  aMethodEntry('Éclair', { minutes: minutes(2, 4, 6) }),
  aMethodEntry('Pause', { kind: 'break', minutes: minutes(10, 25, 30) }),
]

test('j’ai 25 minutes et 40 personnes : ce qui tient d’abord, chacune avec sa raison', () => {
  expect(
    suggestMethods(library, { minutes: 25, people: 40 }).map(({ method, reason }) => [method.name, reason]),
  ).toEqual([
    ['Pile', { time: { kind: 'wished', minutes: 25 }, people: { kind: 'together' } }],
    ['En groupes', { time: { kind: 'wished', minutes: 20 }, people: { kind: 'groups', count: 5, size: 8 } }],
    ['Extensible', { time: { kind: 'stretched', minutes: 25 }, people: { kind: 'together' } }],
    ['À raccourcir', { time: { kind: 'shortened', minutes: 25 }, people: { kind: 'together' } }],
  ])
})

test('rien ne tient en une minute', () => {
  expect(suggestMethods(library, { minutes: 1, people: 40 })).toEqual([])
})

test('ce qui est proposé tient toujours dans le temps et dans la salle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 200 }), (available, people) => {
      for (const { method, reason } of suggestMethods(library, { minutes: available, people })) {
        expect(reason.time.minutes).toBeLessThanOrEqual(available)
        expect(reason.time.minutes).toBeGreaterThanOrEqual(method.minutes.minimum)
        const size = reason.people.kind === 'groups' ? reason.people.size : people
        expect(size).toBeLessThanOrEqual(method.groupSize.maximum)
      }
    }),
  )
})
