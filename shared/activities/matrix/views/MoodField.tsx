import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { Translate } from '../../activity.ts'
import { moodKey } from '../moodSvg.ts'

const moods = [-2, -1, 0, 1, 2]

export interface MoodFieldProps {
  readonly label: string
  readonly isLabelHidden: boolean
  /** From −2 to +2; undefined: nobody said. */
  readonly mood: number | undefined
  readonly onChange: (mood: number | null) => void
  readonly translate: Translate
}

/** How it goes at one row (a step of a journey), in words. */
export function MoodField({ label, isLabelHidden, mood, onChange, translate }: MoodFieldProps) {
  return (
    <SelectField
      label={label}
      labelHidden={isLabelHidden}
      value={mood === undefined ? '' : String(mood)}
      options={[
        { value: '', label: translate('matrix.moodNone') },
        ...moods.map((one) => ({ value: String(one), label: translate(moodKey(one)) })),
      ]}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  )
}
