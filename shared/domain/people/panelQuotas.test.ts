import { expect, test } from 'vitest'
import type { AtelierId, AttendanceId, DemarcheId, PersonId } from '../ids.ts'
import { blankPerson } from './blankPerson.ts'
import {
  keptCountsOf,
  type PanelRows,
  panelQuotas,
  peopleToCall,
  threeThirds,
  withTargets,
} from './panelQuotas.ts'
import type { Attendance, AttendanceState, Panel, Person } from './peopleRows.ts'
import { searchPeople } from './searchPeople.ts'

const first = { id: 'un' as AtelierId, day: '2026-09-17' }
const second = { id: 'deux' as AtelierId, day: '2026-11-12' }

const person = (name: string, fields: Partial<Person> = {}): Person => ({
  ...blankPerson(name as PersonId),
  v: 1,
  firstName: name,
  ...fields,
})
const attend = (
  name: string,
  state: AttendanceState,
  atelierId = second.id,
  isWalkIn = false,
): Attendance => ({
  id: `${name}-${atelierId}` as AttendanceId,
  v: 1,
  atelierId,
  personId: name as PersonId,
  groupId: null,
  state,
  isWalkIn,
  arrivedAt: null,
  leftAt: null,
})
const panel: Panel = {
  id: 'd' as DemarcheId,
  v: 1,
  targets: { 'college:elu': 3 },
  purpose: '',
  purgedAt: null,
  keptCounts: {},
}
const rows: PanelRows = {
  atelier: second,
  ateliers: [first, second],
  people: [
    person('Bernadette', { category: 'elu' }),
    person('Gilles', { category: 'elu' }),
    person('Corinne', { category: 'elu' }),
    person('Alain', { category: 'elu' }),
    person('Zoé', { ageBand: '18-29', isOutsideCircuit: true }),
    person('Camille', { category: 'animation' }),
  ],
  attendances: [
    attend('Bernadette', 'present'),
    attend('Gilles', 'invited'),
    attend('Corinne', 'excused'),
    attend('Zoé', 'present', second.id, true),
    attend('Bernadette', 'present', first.id),
    attend('Camille', 'present'),
  ],
  communes: [],
  panel,
}
const quota = (key: string, of = rows) =>
  panelQuotas(of)
    .flatMap(({ quotas }) => quotas)
    .find((one) => one.key === key)

test('each quota says who is wanted, asked, coming and here', () => {
  expect(quota('college:elu')).toMatchObject({ target: 3, invited: 3, confirmed: 1, present: 1, missing: 2 })
})

test('who walks in is present, and was neither invited nor confirmed', () => {
  expect(quota('college:habitant')).toMatchObject({ invited: 0, confirmed: 0, present: 1 })
  expect(quota('circuit:outside')).toMatchObject({ present: 1 })
})

test('the team is in no quota', () => {
  expect(panelQuotas(rows)[0]?.quotas.map(({ value }) => value)).not.toContain('animation')
})

test('who came to an earlier atelier is regular, unless it was written otherwise', () => {
  expect(quota('habit:regular')).toMatchObject({ present: 1 })
  const written = rows.people.map((one) =>
    one.firstName === 'Bernadette' ? { ...one, habit: 'new' as const } : one,
  )
  expect(quota('habit:regular', { ...rows, people: written })).toMatchObject({ present: 0 })
})

test('who is called is in the quota, and has said neither yes nor no', () => {
  const names = peopleToCall(rows, { criterion: 'college', value: 'elu' }).map(({ firstName }) => firstName)
  expect(names).toEqual(['Gilles', 'Alain'])
})

test('after a purge the counts that were kept are still told', () => {
  const kept = { ...panel, keptCounts: { [second.id]: keptCountsOf(rows) } }
  const purged = { ...rows, people: [], attendances: [], panel: kept }
  expect(quota('age:18-29', purged)).toMatchObject({ present: 1 })
  expect(quota('college:elu', purged)).toMatchObject({ invited: 3, confirmed: 1, present: 1 })
})

test('three thirds of fifty are 17, 17 and 16', () => {
  expect(Object.values(threeThirds(50))).toEqual([17, 17, 16])
  expect(withTargets(threeThirds(50), { 'college:elu': null, 'age:18-29': 8 })).toEqual({
    'college:associatifPro': 17,
    'college:habitant': 16,
    'age:18-29': 8,
  })
})

test('people are found without accents, in any order, first names first', () => {
  const people = [
    person('Étienne', { lastName: 'Béranger' }),
    person('Odile', { lastName: 'Étienne' }),
    person('Rose-Marie', { lastName: 'Lœuil' }),
  ]
  const found = (typed: string) =>
    searchPeople(people, typed, () => 'Lormière').map(({ firstName }) => firstName)
  expect(found('etie')).toEqual(['Étienne', 'Odile'])
  expect(found('ber eti')).toEqual(['Étienne'])
  expect(found('loeuil')).toEqual(['Rose-Marie'])
  expect(found('marie')).toEqual(['Rose-Marie'])
  expect(found('lorm')).toHaveLength(3)
  expect(found('xyz')).toEqual([])
})
