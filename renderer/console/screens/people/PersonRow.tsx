import { IconCameraOff, IconDisabled, IconEar, IconEye } from '@tabler/icons-react'
import type { AttendanceState, Person } from '../../../../shared/domain/people/peopleRows.ts'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import { CollegeBadge } from './CollegeBadge.tsx'
import { categoryWords } from './categoryWords.ts'
import classes from './PersonRow.module.css'
import { fullName } from './usePanel.ts'

const states = ['none', 'invited', 'confirmed', 'excused', 'present', 'left'] as const
const needIcons = { mobility: IconDisabled, hearing: IconEar, sight: IconEye }

/** Somebody of the list: who they are, how to call them when they are to be called, and where they stand. */
export function PersonRow({
  person,
  place,
  state,
  isCalled,
  onState,
  onEdit,
}: {
  person: Person
  place: string
  state: AttendanceState | 'none'
  isCalled: boolean
  onState: (state: AttendanceState | 'none') => void
  onEdit: () => void
}) {
  const words = useWords('people')
  const name = fullName(person)
  const details = [words(categoryWords[person.category].one), person.structure, place].filter(Boolean)
  const contact = [person.phone, person.email].filter(Boolean).join(', ')
  return (
    <li className={classes.row} data-state={state}>
      <button type="button" className={classes.who} title={words('edit', { name })} onClick={onEdit}>
        <CollegeBadge category={person.category} />
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          <span className={classes.details}>{details.join(', ')}</span>
          {isCalled && contact ? <span className={classes.contact}>{contact}</span> : null}
        </span>
      </button>
      <span className={classes.marks}>
        {person.needs.map((need) => {
          const Icon = needIcons[need]
          return (
            <span key={need} role="img" aria-label={words(`need_${need}`)} title={words(`need_${need}`)}>
              <Icon stroke={2} aria-hidden="true" />
            </span>
          )
        })}
        {person.refusesPhoto ? (
          <span role="img" aria-label={words('withoutPhoto')} title={words('withoutPhoto')}>
            <IconCameraOff stroke={2} aria-hidden="true" />
          </span>
        ) : null}
      </span>
      <div className={classes.state}>
        <SelectField
          label={words('stateOf', { name })}
          labelHidden
          value={state}
          options={states.map((one) => ({ value: one, label: words(`state_${one}`) }))}
          onChange={onState}
        />
      </div>
    </li>
  )
}
