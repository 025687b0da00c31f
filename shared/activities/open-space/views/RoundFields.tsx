import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { DurationStepper } from '../../../../renderer/design/DurationStepper.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { TimeField } from '../../../../renderer/design/TimeField.tsx'
import type { Translate } from '../../activity.ts'
import type { Round } from '../schema.ts'

export interface RoundFieldsProps {
  readonly round: Round
  readonly translate: Translate
  readonly onChange: (fields: Partial<Round>) => void
}

/** One round: its name, its day, when it starts and how long it lasts. */
export function RoundFields({ round, translate, onChange }: RoundFieldsProps) {
  return (
    <>
      <div className={classes.grow}>
        <Field
          label={translate('openSpace.roundLabel')}
          value={round.label}
          maxSigns={40}
          onChange={(label) => onChange({ label })}
        />
      </div>
      <div className={classes.grow}>
        <Field
          label={translate('openSpace.roundDay')}
          value={round.day}
          maxSigns={30}
          onChange={(day) => onChange({ day })}
        />
      </div>
      <TimeField
        label={translate('openSpace.roundStart')}
        value={round.startMinutes}
        onChange={(startMinutes) => onChange({ startMinutes })}
      />
      <DurationStepper
        label={translate('openSpace.roundMinutes')}
        minutes={round.minutes}
        min={5}
        onChange={(minutes) => onChange({ minutes })}
      />
    </>
  )
}
