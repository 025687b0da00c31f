import { type Change, type Decision, put, refuse, remove } from '../change.ts'
import type { AtelierId, PersonId } from '../ids.ts'
import type { RuleContext } from '../ruleContext.ts'
import { newAttendance } from './changePeople.ts'
import type { Attendance, AttendanceState, Person } from './peopleRows.ts'

/**
 * Says where people stand with one atelier; `none` takes their invitation back. Arriving keeps the first hour of
 * arrival, leaving keeps the hour they left; somebody signed in twice, at two doors, is signed in once.
 */
export function setAttendance(
  people: readonly Person[],
  attendances: readonly Attendance[],
  wanted: { atelierId: AtelierId; personIds: readonly PersonId[]; state: AttendanceState | 'none' },
  context: RuleContext,
): Decision {
  const known = new Set<string>(people.map(({ id }) => id))
  if (!wanted.personIds.every((id) => known.has(id))) return refuse('notFound')
  const { atelierId, state } = wanted
  return [...new Set(wanted.personIds)].flatMap((personId): Change[] => {
    const row = attendances.find((one) => one.personId === personId && one.atelierId === atelierId)
    if (state === 'none') return row ? [remove('attendances', row.id)] : []
    if (!row) return [put('attendances', newAttendance(personId, { atelierId, state }, context))]
    if (row.state === state) return []
    const isHere = state === 'present' || state === 'left'
    return [
      put('attendances', {
        ...row,
        state,
        arrivedAt: isHere ? (row.arrivedAt ?? context.now) : null,
        leftAt: state === 'left' ? context.now : null,
      }),
    ]
  })
}
