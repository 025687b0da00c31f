import type { Unversioned } from '../change.ts'
import type { PersonId } from '../ids.ts'
import type { Person } from './peopleRows.ts'

/** Somebody of whom nothing is known yet. */
export function blankPerson(id: PersonId): Unversioned<Person> {
  return {
    id,
    firstName: '',
    lastName: '',
    category: 'habitant',
    structure: '',
    communeId: null,
    isFromOutside: false,
    gender: '',
    ageBand: '',
    phone: '',
    email: '',
    needs: [],
    refusesPhoto: false,
    habit: '',
    isOutsideCircuit: false,
    togetherWith: [],
    apartFrom: [],
    note: '',
  }
}

/** Whether somebody still has a name here: not erased. */
export function isNamed(person: Pick<Person, 'firstName' | 'lastName'>): boolean {
  return person.firstName !== '' || person.lastName !== ''
}
