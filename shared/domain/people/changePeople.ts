import { type Change, type Decision, put, refuse, remove, type Unversioned } from '../change.ts'
import type { AtelierId, AttendanceId, PersonId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { blankPerson, isNamed } from './blankPerson.ts'
import type { Attendance, AttendanceState, Person } from './peopleRows.ts'

/** What may be typed about somebody. */
export type PersonFields = Omit<Person, 'id' | 'v'>

/** Where people who are added are expected, or already are. */
export type FirstAttendance = { atelierId: AtelierId; state: AttendanceState; isWalkIn?: boolean }

/**
 * Adds people, and says of all of them that they are invited to one atelier, or just came in. Somebody without any
 * name is refused.
 */
export function addPeople(
  people: readonly Person[],
  wanted: readonly ({ id: PersonId } & Partial<PersonFields>)[],
  attendance: FirstAttendance | null,
  context: RuleContext,
): Decision {
  const known = new Set<string>(people.map(({ id }) => id))
  if (wanted.some(({ id }) => known.has(id))) return refuse('invalid')
  const rows = wanted.map((one) => tidied({ ...blankPerson(one.id), ...one }))
  if (!rows.every(isNamed)) return refuse('personNameMissing')
  const linked = rows.flatMap((row) => {
    const problem = companyProblem(row)
    return problem ? [problem] : []
  })[0]
  if (linked) return linked
  const all = [...people, ...rows]
  const others = rows.flatMap((row) => othersAfter(all, row))
  return [
    ...latest([...rows, ...others]).map((row) => put('people', row)),
    ...(attendance ? rows.map(({ id }) => put('attendances', newAttendance(id, attendance, context))) : []),
  ]
}

/** Changes what is known of somebody. Apart or together is said of both people at once. */
export function changePerson(
  people: readonly Person[],
  wanted: { id: PersonId; fields: Partial<PersonFields> },
): Decision {
  const person = people.find(({ id }) => id === wanted.id)
  if (!person || !isNamed(person)) return refuse('notFound')
  const changed = tidied({ ...person, ...wanted.fields })
  if (!isNamed(changed)) return refuse('personNameMissing')
  const problem = companyProblem(changed)
  if (problem) return problem
  return [put('people', changed), ...othersAfter(people, changed).map((row) => put('people', row))]
}

/**
 * Erases people: those who came stay as one more of their college and commune, so that counts hold; the others leave
 * with their invitations. The gate takes them out of the journal too.
 */
export function erasePeople(
  people: readonly Person[],
  attendances: readonly Attendance[],
  ids: ReadonlySet<string>,
): Decision {
  const leaving = people.filter((person) => ids.has(person.id) && isNamed(person))
  if (leaving.length === 0) return refuse('notFound')
  const gone = new Set<string>(leaving.map(({ id }) => id))
  const came = new Set<string>(
    attendances
      .filter(({ state }) => state === 'present' || state === 'left')
      .map(({ personId }) => personId),
  )
  const invitations = attendances.filter(({ personId }) => gone.has(personId) && !came.has(personId))
  const staying = people.filter((person) => !gone.has(person.id) && isNamed(person))
  return [
    ...invitations.map(({ id }) => remove('attendances', id)),
    ...leaving.map((person): Change => {
      if (!came.has(person.id)) return remove('people', person.id)
      const { category, communeId, isFromOutside } = person
      return put('people', { ...blankPerson(person.id), category, communeId, isFromOutside })
    }),
    ...staying.flatMap((person) => {
      const togetherWith = person.togetherWith.filter((id) => !gone.has(id))
      const apartFrom = person.apartFrom.filter((id) => !gone.has(id))
      const isSame =
        togetherWith.length === person.togetherWith.length && apartFrom.length === person.apartFrom.length
      return isSame ? [] : [put('people', { ...person, togetherWith, apartFrom })]
    }),
  ]
}

/** A first attendance; somebody who is here just came in. */
export function newAttendance(
  personId: PersonId,
  { atelierId, state, isWalkIn = false }: FirstAttendance,
  context: RuleContext,
): Unversioned<Attendance> {
  return {
    id: context.newId<AttendanceId>(),
    atelierId,
    personId,
    groupId: null,
    state,
    isWalkIn,
    arrivedAt: state === 'present' || state === 'left' ? context.now : null,
    leftAt: state === 'left' ? context.now : null,
  }
}

type PersonRow = Unversioned<Person>

/** Names without spaces around, each person once in a list, a commune or « hors territoire » but not both. */
function tidied<Row extends PersonRow>(row: Row): Row {
  const once = (ids: readonly PersonId[]) => [...new Set(ids)].filter((id) => id !== row.id)
  return {
    ...row,
    firstName: row.firstName.trim(),
    lastName: row.lastName.trim(),
    structure: row.structure.trim(),
    phone: row.phone.trim(),
    email: row.email.trim(),
    communeId: row.isFromOutside ? null : row.communeId,
    togetherWith: once(row.togetherWith),
    apartFrom: once(row.apartFrom),
  }
}

function companyProblem(row: PersonRow) {
  return row.togetherWith.some((id) => row.apartFrom.includes(id)) ? refuse('personTogetherAndApart') : null
}

/** The other people whose lists must say the same of this one; unchanged ones are left out. */
function othersAfter(people: readonly PersonRow[], row: PersonRow): PersonRow[] {
  return people.flatMap((other) => {
    if (other.id === row.id) return []
    const togetherWith = saying(other.togetherWith, row.id, row.togetherWith.includes(other.id))
    const apartFrom = saying(other.apartFrom, row.id, row.apartFrom.includes(other.id))
    return togetherWith === other.togetherWith && apartFrom === other.apartFrom
      ? []
      : [{ ...other, togetherWith, apartFrom }]
  })
}

function saying(ids: PersonId[], id: PersonId, isIn: boolean): PersonId[] {
  if (ids.includes(id) === isIn) return ids
  return isIn ? [...ids, id] : ids.filter((one) => one !== id)
}

/** One row per person: the last one said. */
function latest(rows: readonly PersonRow[]): PersonRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
