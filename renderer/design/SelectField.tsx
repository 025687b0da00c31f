import { IconChevronDown } from '@tabler/icons-react'
import classes from './FieldFrame.module.css'
import type { FieldFrameProps } from './FieldFrame.tsx'
import { FieldFrame } from './FieldFrame.tsx'

export interface SelectFieldProps<Value extends string>
  extends Omit<FieldFrameProps, 'children' | 'counter'> {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One choice in a long list, opened by the system's own list. Up to six in sight: prefer ChipGroup. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...frame
}: SelectFieldProps<Value>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <div className={classes.box}>
          <select
            {...control}
            className={`${classes.control} ${classes.list}`}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value)
              if (chosen) onChange(chosen.value)
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevronDown className={classes.chevron} stroke={2.2} aria-hidden="true" />
        </div>
      )}
    </FieldFrame>
  )
}
