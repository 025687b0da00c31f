import { CountField } from '../../../../renderer/activities/CountField.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { Translate } from '../../activity.ts'
import type { Place } from '../schema.ts'

export interface PlaceFieldsProps {
  readonly place: Place
  readonly translate: Translate
  readonly onChange: (fields: Partial<Place>) => void
}

/** One place: its name, its chairs, and whether a wheelchair gets there. */
export function PlaceFields({ place, translate, onChange }: PlaceFieldsProps) {
  return (
    <>
      <div className={classes.grow}>
        <Field
          label={translate('openSpace.placeName')}
          value={place.name}
          maxSigns={30}
          onChange={(name) => onChange({ name })}
        />
      </div>
      <div>
        <p>{translate('openSpace.placeCapacity')}</p>
        <CountField
          label={`${translate('openSpace.placeCapacity')}, ${place.name}`}
          value={place.capacity}
          most={500}
          onKeep={(capacity) => onChange({ capacity })}
        />
      </div>
      <CheckRow checked={place.isAccessible} onChange={(isAccessible) => onChange({ isAccessible })}>
        {translate('openSpace.placeAccessible')}
      </CheckRow>
    </>
  )
}
