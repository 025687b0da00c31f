import { useWords } from '../../../text/words.ts'
import classes from './HallFields.module.css'
import { NumberField } from './NumberField.tsx'

export interface HallFieldsProps {
  readonly lastRowM: number
  readonly imageHeightM: number
  readonly onChange: (name: 'lastRowM' | 'imageHeightM', value: number) => void
}

/** What decides the sizes of the wall: how far the last row sits, how high the image stands, in metres. */
export function HallFields({ lastRowM, imageHeightM, onChange }: HallFieldsProps) {
  const words = useWords('demarche')
  return (
    <div className={classes.pair}>
      <NumberField
        label={words('lastRow')}
        value={lastRowM}
        min={2}
        max={60}
        decimals
        onChange={(value) => onChange('lastRowM', value)}
      />
      <NumberField
        label={words('imageHeight')}
        value={imageHeightM}
        min={0.5}
        max={10}
        decimals
        onChange={(value) => onChange('imageHeightM', value)}
      />
    </div>
  )
}
