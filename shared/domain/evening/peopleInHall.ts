import type { Attendance, Person } from '../people/peopleRows.ts'
import type { Atelier } from '../rows.ts'

/**
 * How many people work in the hall now: those signed in and still there, else those counted at the door, else those
 * expected. The team of facilitators is never counted.
 */
export function peopleInHall(
  atelier: Pick<Atelier, 'id' | 'headcounts' | 'expectedPeople'>,
  attendances: readonly Attendance[],
  people: readonly Person[],
): number {
  const team = new Set(people.filter((one) => one.category === 'animation').map((one) => one.id))
  const here = attendances.filter(
    (one) => one.atelierId === atelier.id && one.state === 'present' && !team.has(one.personId),
  ).length
  if (here > 0) return here
  const counted = Object.entries(atelier.headcounts).reduce(
    (sum, [category, count]) => (category === 'animation' ? sum : sum + count),
    0,
  )
  return counted > 0 ? counted : atelier.expectedPeople
}
