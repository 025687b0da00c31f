import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './TimeAndPeople.module.css'

/** « J’ai 25 minutes et 40 personnes. » */
export function TimeAndPeople({
  atHand,
  onAsk,
}: {
  atHand: { minutes: number; people: number } | null
  onAsk: (asked: { minutes: number; people: number } | null) => void
}) {
  const words = useWords('methods')
  const [minutes, setMinutes] = useState(String(atHand?.minutes ?? 25))
  const [people, setPeople] = useState(String(atHand?.people ?? 40))
  const asked = { minutes: numberIn(minutes, 600), people: numberIn(people, 500) }
  return (
    <form
      className={classes.form}
      aria-label={words('iHave')}
      onSubmit={(event) => {
        event.preventDefault()
        onAsk(asked)
      }}
    >
      <span>{words('iHaveMinutes')}</span>
      <span className={classes.number}>
        <Field
          label={words('minutesLabel')}
          labelHidden
          figures
          inputMode="numeric"
          value={minutes}
          onChange={setMinutes}
        />
      </span>
      <span>{words('iHavePeople')}</span>
      <span className={classes.number}>
        <Field
          label={words('peopleLabel')}
          labelHidden
          figures
          inputMode="numeric"
          value={people}
          onChange={setPeople}
        />
      </span>
      <span>{words('iHaveEnd')}</span>
      <Button type="submit" size={44} variant="plein">
        {words('suggest')}
      </Button>
      {atHand ? (
        <Button size={44} icon={<IconX stroke={2.2} aria-hidden="true" />} onClick={() => onAsk(null)}>
          {words('closeSuggestions')}
        </Button>
      ) : null}
    </form>
  )
}

function numberIn(typed: string, most: number): number {
  const read = Number.parseInt(typed, 10)
  return Number.isNaN(read) ? 1 : Math.min(most, Math.max(1, read))
}
