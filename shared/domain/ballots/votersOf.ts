import type { Attendance, Person } from '../people/peopleRows.ts'
import type { Atelier, ParticipantCategory } from '../rows.ts'
import type { BallotSettings } from './ballotSettings.ts'

/** Who is in the hall, by category, as far as anybody counted. */
export type PeopleHere = { [category in ParticipantCategory]?: number }

/** People still there by category: those signed in, else those counted at the door; nobody knows else. */
export function peopleHere(
  atelier: Pick<Atelier, 'id' | 'headcounts'>,
  attendances: readonly Attendance[],
  people: readonly Person[],
): PeopleHere {
  const categoryOf = new Map(people.map((person) => [person.id, person.category]))
  const here: PeopleHere = {}
  for (const { atelierId, state, personId } of attendances) {
    const category = categoryOf.get(personId)
    if (atelierId === atelier.id && state === 'present' && category)
      here[category] = (here[category] ?? 0) + 1
  }
  return Object.keys(here).length > 0 ? here : { ...atelier.headcounts }
}

/** How many people (or groups) may vote now; 0 when nobody was counted. */
export function votersOf(
  settings: Pick<BallotSettings, 'voters'>,
  here: PeopleHere,
  groupCount: number,
): number {
  if (settings.voters.kind === 'onePerGroup') return groupCount
  return settings.voters.colleges.reduce((sum, college) => sum + (here[college] ?? 0), 0)
}
