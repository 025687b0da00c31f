import type { CommuneId, PersonId } from '../../../../shared/domain/ids.ts'
import type { PersonFields } from '../../../../shared/domain/people/changePeople.ts'
import type {
  AttendanceState,
  Gender,
  Habit,
  Need,
  Person,
} from '../../../../shared/domain/people/peopleRows.ts'
import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'

/** The form of somebody: where they come from is one choice, « hors territoire » among the communes. */
export type PersonDraft = {
  firstName: string
  lastName: string
  category: ParticipantCategory
  /** Id of a commune, `outside`, or empty. */
  commune: string
  structure: string
  phone: string
  email: string
  ageBand: string
  gender: Gender
  habit: Habit
  isOutsideCircuit: boolean
  refusesPhoto: boolean
  needs: Need[]
  togetherWith: PersonId[]
  apartFrom: PersonId[]
  note: string
  /** For somebody new: where they stand with this atelier. */
  state: AttendanceState | 'none'
}

export const blankDraft: PersonDraft = {
  firstName: '',
  lastName: '',
  category: 'habitant',
  commune: '',
  structure: '',
  phone: '',
  email: '',
  ageBand: '',
  gender: '',
  habit: '',
  isOutsideCircuit: false,
  refusesPhoto: false,
  needs: [],
  togetherWith: [],
  apartFrom: [],
  note: '',
  state: 'invited',
}

export function draftOf(person: Person): PersonDraft {
  const { id, v, communeId, isFromOutside, ...fields } = person
  return { ...fields, commune: isFromOutside ? 'outside' : (communeId ?? ''), state: 'none' }
}

/** What the command keeps; texts are cut at what it accepts. */
export function fieldsOf({ commune, state, ...draft }: PersonDraft): PersonFields {
  const cut = (typed: string, most: number) => [...typed.trim()].slice(0, most).join('')
  return {
    ...draft,
    firstName: cut(draft.firstName, 60),
    lastName: cut(draft.lastName, 60),
    structure: cut(draft.structure, 80),
    phone: cut(draft.phone, 40),
    email: cut(draft.email, 120),
    note: cut(draft.note, 280),
    isFromOutside: commune === 'outside',
    // Any other value is the id of a commune.
    communeId: commune === 'outside' || commune === '' ? null : (commune as CommuneId),
  }
}
