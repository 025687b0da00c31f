import { IconX } from '@tabler/icons-react'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './MethodForm.module.css'

/** Several among many: those chosen in sight, each with its way out, and the others in a list. */
export function PickField<Value extends string>({
  label,
  addLabel,
  chosen,
  options,
  onChange,
}: {
  label: string
  addLabel: string
  chosen: readonly Value[]
  options: readonly { value: Value; label: string }[]
  onChange: (chosen: Value[]) => void
}) {
  const words = useWords('methods')
  const nameOf = (value: Value) => options.find((one) => one.value === value)?.label ?? value
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{label}</legend>
      {chosen.length > 0 ? (
        <ul className={classes.picked}>
          {chosen.map((value) => (
            <li key={value}>
              <button
                type="button"
                className={classes.pick}
                aria-label={words('formUnpick', { name: nameOf(value) })}
                onClick={() => onChange(chosen.filter((one) => one !== value))}
              >
                {nameOf(value)}
                <IconX size={18} stroke={2.4} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <SelectField
        label={addLabel}
        value={'' as Value | ''}
        options={[
          { value: '' as const, label: '…' },
          ...options.filter(({ value }) => !chosen.includes(value)),
        ]}
        onChange={(value) => {
          if (value !== '') onChange([...chosen, value])
        }}
      />
    </fieldset>
  )
}
