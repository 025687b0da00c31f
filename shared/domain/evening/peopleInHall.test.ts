import { expect, test } from 'vitest'
import type { AtelierId, AttendanceId, PersonId } from '../ids.ts'
import { blankPerson } from '../people/blankPerson.ts'
import type { Attendance, AttendanceState, Person } from '../people/peopleRows.ts'
import { peopleInHall } from './peopleInHall.ts'

const id = 'a' as AtelierId
const atelier = { id, headcounts: {}, expectedPeople: 40 }

function attendance(personId: string, state: AttendanceState, atelierId = id): Attendance {
  return {
    id: `${atelierId}-${personId}` as AttendanceId,
    v: 1,
    atelierId,
    personId: personId as PersonId,
    groupId: null,
    state,
    isWalkIn: false,
    arrivedAt: null,
    leftAt: null,
  }
}

function person(personId: string, category: Person['category']): Person {
  return { ...blankPerson(personId as PersonId), v: 1, firstName: personId, category }
}

test('those signed in and still there, without the team', () => {
  const people = [person('Ousmane', 'animation'), person('Odile', 'habitant'), person('Basile', 'elu')]
  const attendances = [
    attendance('Ousmane', 'present'),
    attendance('Odile', 'present'),
    attendance('Basile', 'left'),
    attendance('Odile', 'present', 'b' as AtelierId),
  ]
  expect(peopleInHall(atelier, attendances, people)).toBe(1)
})

test('without a list, those counted at the door, without the team', () => {
  const counted = { ...atelier, headcounts: { habitant: 20, elu: 6, animation: 3 } }
  expect(peopleInHall(counted, [attendance('Odile', 'confirmed')], [])).toBe(26)
})

test('before the doors open, those expected', () => {
  expect(peopleInHall(atelier, [], [])).toBe(40)
})
