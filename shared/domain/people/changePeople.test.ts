import { describe, expect, test } from 'vitest'
import { type Change, isRefusal } from '../change.ts'
import type { AtelierId, AttendanceId, CommuneId, PersonId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { blankPerson } from './blankPerson.ts'
import { addPeople, changePerson, erasePeople } from './changePeople.ts'
import type { Attendance, Person } from './peopleRows.ts'
import { setAttendance } from './setAttendance.ts'

const atelierId = 'soir' as AtelierId
let counted = 0
const context: RuleContext = {
  now: 5000,
  newId: <T extends string>() => {
    counted += 1
    return `id-${counted}` as T
  },
}

const personId = (name: string) => name as PersonId
const person = (name: string, fields: Partial<Person> = {}): Person => ({
  ...blankPerson(personId(name)),
  v: 1,
  firstName: name,
  ...fields,
})
const attendance = (name: string, fields: Partial<Attendance> = {}): Attendance => ({
  id: `${name}-soir` as AttendanceId,
  v: 1,
  atelierId,
  personId: personId(name),
  groupId: null,
  state: 'invited',
  isWalkIn: false,
  arrivedAt: null,
  leftAt: null,
  ...fields,
})

function changesOf(decision: ReturnType<typeof addPeople>): Change[] {
  if (isRefusal(decision)) throw new Error(decision.refused)
  return decision
}
const peopleIn = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === 'put' && change.table === 'people' ? [change.row] : []))
const attendancesIn = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === 'put' && change.table === 'attendances' ? [change.row] : []))

describe('adding people', () => {
  test('somebody who walks in is on the list and in the hall at once', () => {
    const changes = changesOf(
      addPeople(
        [],
        [{ id: personId('Zoé'), firstName: ' Zoé ' }],
        { atelierId, state: 'present', isWalkIn: true },
        context,
      ),
    )
    expect(peopleIn(changes)[0]).toMatchObject({ firstName: 'Zoé', category: 'habitant' })
    expect(attendancesIn(changes)[0]).toMatchObject({ state: 'present', isWalkIn: true, arrivedAt: 5000 })
  })

  test('somebody without any name is not kept', () => {
    const answer = addPeople([], [{ id: personId('x'), firstName: '  ' }], null, context)
    expect(answer).toMatchObject({ refused: 'personNameMissing' })
  })

  test('two people of the same name are two people', () => {
    const changes = changesOf(
      addPeople([person('Alain')], [{ id: personId('Alain-2'), firstName: 'Alain' }], null, context),
    )
    expect(peopleIn(changes)).toHaveLength(1)
  })

  test('nobody is from a commune and from outside at once', () => {
    const changes = changesOf(
      addPeople(
        [],
        [
          {
            id: personId('Zoé'),
            firstName: 'Zoé',
            communeId: 'lormiere' as CommuneId,
            isFromOutside: true,
          },
        ],
        null,
        context,
      ),
    )
    expect(peopleIn(changes)[0]?.communeId).toBeNull()
  })
})

describe('together and apart', () => {
  test('is said of both at once, and taken back from both', () => {
    const people = [person('Odile'), person('Basile')]
    const changes = changesOf(
      changePerson(people, { id: personId('Odile'), fields: { apartFrom: [personId('Basile')] } }),
    )
    expect(peopleIn(changes).find(({ id }) => id === 'Basile')?.apartFrom).toEqual(['Odile'])
    const apart = [
      person('Odile', { apartFrom: [personId('Basile')] }),
      person('Basile', { apartFrom: [personId('Odile')] }),
    ]
    const back = changesOf(changePerson(apart, { id: personId('Odile'), fields: { apartFrom: [] } }))
    expect(peopleIn(back).find(({ id }) => id === 'Basile')?.apartFrom).toEqual([])
  })

  test('cannot both be asked of the same person', () => {
    const fields = { apartFrom: [personId('Basile')], togetherWith: [personId('Basile')] }
    const answer = changePerson([person('Odile'), person('Basile')], { id: personId('Odile'), fields })
    expect(answer).toMatchObject({ refused: 'personTogetherAndApart' })
  })
})

describe('erasing', () => {
  test('who never came leaves with their invitation', () => {
    const changes = changesOf(erasePeople([person('Odile')], [attendance('Odile')], new Set(['Odile'])))
    expect(changes).toEqual([
      { kind: 'remove', table: 'attendances', id: 'Odile-soir' },
      { kind: 'remove', table: 'people', id: 'Odile' },
    ])
  })

  test('who came stays as one more of their college and commune, nothing else', () => {
    const odile = person('Odile', {
      lastName: 'Aubrun',
      category: 'elu',
      communeId: 'lormiere' as CommuneId,
      structure: 'Mairie',
      gender: 'femme',
      ageBand: '60-74',
      phone: '06',
      email: 'o@exemple.fr',
      note: 'fauteuil',
      needs: ['mobility'],
    })
    const changes = changesOf(
      erasePeople([odile], [attendance('Odile', { state: 'left' })], new Set(['Odile'])),
    )
    expect(peopleIn(changes)).toEqual([
      { ...blankPerson(personId('Odile')), category: 'elu', communeId: 'lormiere' },
    ])
    expect(attendancesIn(changes)).toEqual([])
  })

  test('takes them out of what the others wished', () => {
    const people = [person('Odile'), person('Basile', { apartFrom: [personId('Odile')] })]
    const changes = changesOf(erasePeople(people, [], new Set(['Odile'])))
    expect(peopleIn(changes)).toMatchObject([{ id: 'Basile', apartFrom: [] }])
  })
})

describe('coming and going', () => {
  const people = [person('Odile')]
  const ask = (rows: readonly Attendance[], state: Parameters<typeof setAttendance>[2]['state']) =>
    changesOf(setAttendance(people, rows, { atelierId, personIds: [personId('Odile')], state }, context))

  test('signed in at two doors is signed in once, at the first hour', () => {
    expect(ask([attendance('Odile', { state: 'present', arrivedAt: 1000 })], 'present')).toEqual([])
  })

  test('leaving early keeps the hour of arrival', () => {
    const [row] = attendancesIn(ask([attendance('Odile', { state: 'present', arrivedAt: 1000 })], 'left'))
    expect(row).toMatchObject({ state: 'left', arrivedAt: 1000, leftAt: 5000 })
  })

  test('who was signed in by mistake has not arrived', () => {
    const [row] = attendancesIn(
      ask([attendance('Odile', { state: 'present', arrivedAt: 1000 })], 'confirmed'),
    )
    expect(row).toMatchObject({ state: 'confirmed', arrivedAt: null })
  })

  test('who was not invited may come', () => {
    expect(attendancesIn(ask([], 'present'))[0]).toMatchObject({ state: 'present', arrivedAt: 5000 })
  })

  test('an invitation may be taken back', () => {
    expect(ask([attendance('Odile')], 'none')).toEqual([
      { kind: 'remove', table: 'attendances', id: 'Odile-soir' },
    ])
  })
})
