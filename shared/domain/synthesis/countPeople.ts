import type { Attendance, Person } from '../people/peopleRows.ts'
import type { Commune, ParticipantCategory } from '../rows.ts'
import type { SynthesisRows } from './synthesisRows.ts'

/** The order in which a document names them; the team of facilitators is never counted (methods.md, 9.6). */
export const countedCategories = [
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
] as const satisfies readonly ParticipantCategory[]
export type CountedCategory = (typeof countedCategories)[number]

export type PeopleCount = {
  /** Where the figures come from; `none` when nobody was signed in nor counted at the door. */
  source: 'attendances' | 'headcounts' | 'none'
  total: number
  /** In the order of `countedCategories`, without those that nobody is in. */
  categories: { category: CountedCategory; count: number }[]
  /** People of each commune, all communes, « hors territoire » left out. */
  perCommune: { commune: Commune; count: number }[]
  representedCommunes: number
  outside: number
  structures: number
}

/** Who came: attendances where they exist, else people counted at the door (methods.md, 9.6). */
export function countPeople(
  rows: Pick<SynthesisRows, 'atelier' | 'attendances' | 'people' | 'communes'>,
): PeopleCount {
  const here = presentPeople(rows.attendances, rows.people)
  if (here.length === 0) return countedAtTheDoor(rows)
  const perCommune = rows.communes.map((commune) => ({
    commune,
    count: here.filter((person) => !person.isFromOutside && person.communeId === commune.id).length,
  }))
  return {
    source: 'attendances',
    total: here.length,
    categories: inCategories((category) => here.filter((person) => person.category === category).length),
    perCommune,
    representedCommunes: perCommune.filter(({ count }) => count > 0).length,
    outside: here.filter((person) => person.isFromOutside).length,
    structures: new Set(here.map((person) => person.structure.trim()).filter((name) => name !== '')).size,
  }
}

function presentPeople(attendances: readonly Attendance[], people: readonly Person[]): Person[] {
  const cameIds = new Set(
    attendances
      .filter(({ state }) => state === 'present' || state === 'left')
      .map(({ personId }) => personId),
  )
  return people.filter(({ id, category }) => category !== 'animation' && cameIds.has(id))
}

function countedAtTheDoor(rows: Pick<SynthesisRows, 'atelier' | 'communes'>): PeopleCount {
  const counted = Object.entries(rows.atelier.headcounts).filter(([category]) => category !== 'animation')
  const total = counted.reduce((sum, [, count]) => sum + count, 0)
  return {
    source: total > 0 ? 'headcounts' : 'none',
    total,
    categories: inCategories((category) => rows.atelier.headcounts[category] ?? 0),
    perCommune: rows.communes.map((commune) => ({ commune, count: 0 })),
    representedCommunes: 0,
    outside: 0,
    structures: 0,
  }
}

function inCategories(countOf: (category: CountedCategory) => number): PeopleCount['categories'] {
  return countedCategories
    .map((category) => ({ category, count: countOf(category) }))
    .filter(({ count }) => count > 0)
}
