import { panelQuotas } from '../../../../shared/domain/people/panelQuotas.ts'
import type { AttendanceState, Person } from '../../../../shared/domain/people/peopleRows.ts'
import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { CollegeBadge } from './CollegeBadge.tsx'
import { categoryWords } from './categoryWords.ts'
import classes from './DoorScreen.module.css'
import { fullName, type PanelView } from './usePanel.ts'

/** Who is here, the last to come first, and how many of each college. */
export function HereList({
  panel,
  onState,
}: {
  panel: PanelView
  onState: (person: Person, state: AttendanceState) => void
}) {
  const words = useWords('people')
  const { people, attendanceOf, rows } = panel
  const came = people
    .flatMap((person) => {
      const attendance = attendanceOf.get(person.id)
      return attendance?.state === 'present' || attendance?.state === 'left' ? [{ person, attendance }] : []
    })
    .sort((one, other) => (other.attendance.arrivedAt ?? 0) - (one.attendance.arrivedAt ?? 0))
  const inHall = came.filter(({ attendance }) => attendance.state === 'present').length
  const colleges = panelQuotas(rows)[0]?.quotas.filter(({ present }) => present > 0) ?? []
  return (
    <aside className={classes.here} aria-label={words('doorHereTitle')}>
      <p className={classes.count} aria-live="polite">
        <span className={classes.figure}>{inHall}</span> {words('doorCount', { count: inHall })}
      </p>
      <p className="second">
        {colleges
          .map(
            ({ value, present }) =>
              // Colleges are the values of this criterion.
              `${words(categoryWords[value as ParticipantCategory].many)} ${present}`,
          )
          .join(', ')}
      </p>
      <ul className={classes.hereList}>
        {came.map(({ person, attendance }) => (
          <li
            key={person.id}
            className={classes.hereRow}
            data-left={attendance.state === 'left' || undefined}
          >
            <CollegeBadge category={person.category} />
            <span className={classes.name}>{fullName(person)}</span>
            <Button
              size={44}
              variant="discret"
              aria-label={words(attendance.state === 'left' ? 'doorBackNamed' : 'doorLeaveNamed', {
                name: fullName(person),
              })}
              onClick={() => onState(person, attendance.state === 'left' ? 'present' : 'left')}
            >
              {words(attendance.state === 'left' ? 'doorBack' : 'doorLeave')}
            </Button>
          </li>
        ))}
      </ul>
    </aside>
  )
}
