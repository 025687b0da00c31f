import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './MethodForm.module.css'

/** « Personnes, de 8 à 64 ». */
export function NumberPair({
  label,
  from,
  to,
  onChange,
}: {
  label: string
  from: number
  to: number
  onChange: (from: number, to: number) => void
}) {
  const words = useWords('methods')
  const read = (typed: string) => Math.min(600, Math.max(0, Number.parseInt(typed, 10) || 0))
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.numbers}>
        <Field
          label={words('formFrom')}
          figures
          inputMode="numeric"
          value={String(from)}
          onChange={(typed) => onChange(read(typed), to)}
        />
        <Field
          label={words('formTo')}
          figures
          inputMode="numeric"
          value={String(to)}
          onChange={(typed) => onChange(from, read(typed))}
        />
      </div>
    </fieldset>
  )
}
