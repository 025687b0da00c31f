import { IconUserPlus } from '@tabler/icons-react'
import type { Person } from '../../../../shared/domain/people/peopleRows.ts'
import { useWords } from '../../../text/words.ts'
import { CollegeBadge } from './CollegeBadge.tsx'
import classes from './DoorScreen.module.css'
import { fullName } from './usePanel.ts'

/** Who it may be, the one that Enter signs in marked; last, somebody who is not on the list. */
export function DoorChoices({
  choices,
  typed,
  at,
  isHere,
  placeOf,
  onChoose,
}: {
  choices: readonly Person[]
  typed: string
  at: number
  isHere: (person: Person) => boolean
  placeOf: (person: Person) => string
  onChoose: (index: number) => void
}) {
  const words = useWords('people')
  return (
    <ul className={classes.choices} aria-label={words('doorChoices')}>
      {choices.map((person, index) => (
        <li key={person.id}>
          <button
            type="button"
            className={classes.choice}
            aria-current={index === at}
            onClick={() => onChoose(index)}
          >
            <CollegeBadge category={person.category} />
            <span className={classes.choiceWords}>
              <span className={classes.name}>{fullName(person)}</span>
              <span className="second">
                {[person.structure, placeOf(person), isHere(person) ? words('doorHere') : '']
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={classes.choice}
          aria-current={at === choices.length}
          onClick={() => onChoose(choices.length)}
        >
          <IconUserPlus stroke={2} aria-hidden="true" />
          <span className={classes.name}>{words('doorWalkIn', { name: typed })}</span>
        </button>
      </li>
    </ul>
  )
}
