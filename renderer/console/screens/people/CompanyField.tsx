import { IconX } from '@tabler/icons-react'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import { IconButton } from '../../../design/IconButton.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './PersonDialog.module.css'
import { fullName } from './usePanel.ts'

/** People to be near, or away from: chosen one by one, taken back one by one. */
export function CompanyField({
  label,
  others,
  chosen,
  taken,
  onChange,
}: {
  label: string
  others: readonly Person[]
  chosen: readonly PersonId[]
  /** Those of the opposite wish, who cannot be chosen here. */
  taken: readonly PersonId[]
  onChange: (chosen: PersonId[]) => void
}) {
  const words = useWords('people')
  const free = others
    .filter(({ id }) => !chosen.includes(id) && !taken.includes(id))
    .map(({ id, ...names }) => ({ value: id as string, label: fullName(names) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'))
  return (
    <div>
      <SelectField
        label={label}
        optional
        value=""
        options={[{ value: '', label: words('chooseSomebody') }, ...free]}
        onChange={(id) => {
          const found = others.find((one) => one.id === id)
          if (found) onChange([...chosen, found.id])
        }}
      />
      <ul className={classes.company}>
        {chosen.map((id) => {
          const person = others.find((one) => one.id === id)
          const name = person ? fullName(person) : ''
          return (
            <li key={id} className={classes.companion}>
              {name}
              <IconButton
                label={words('takeBack', { name })}
                icon={<IconX stroke={2} aria-hidden="true" />}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
