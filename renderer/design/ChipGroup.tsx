import type { ReactNode } from 'react'
import { useId } from 'react'
import classes from './ChipGroup.module.css'
import { KeyHint } from './KeyHint.tsx'

export interface ChipOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: ReactNode
  readonly keyHint?: string
}

export interface ChipGroupProps<Value extends string> {
  /** What is being chosen, read before the options. */
  readonly label: string
  readonly options: readonly ChipOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** `segments` in one tray, for a choice of two to six; `chips` apart, for filters that wrap. */
  readonly look?: 'segments' | 'chips'
}

/** One choice among a few, all in sight. Arrows move, as in any group of radios. */
export function ChipGroup<Value extends string>({
  label,
  options,
  value,
  onChange,
  look = 'segments',
}: ChipGroupProps<Value>) {
  const name = useId()
  return (
    <div className={classes.group} data-look={look} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes.option}
          data-chosen={option.value === value || undefined}
        >
          <input
            type="radio"
            className={classes.input}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          <span>{option.label}</span>
          {option.keyHint ? <KeyHint>{option.keyHint}</KeyHint> : null}
        </label>
      ))}
    </div>
  )
}
