import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './CheckRow.module.css'

export interface CheckRowProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  /** `tick`: a thing done keeps its words; `strike`: it is struck through. */
  readonly done?: 'tick' | 'strike'
}

/** A thing to say or to do, ticked with a press anywhere on its line. */
export function CheckRow({ checked, onChange, children, done = 'tick' }: CheckRowProps) {
  return (
    <label className={classes.row} data-done={checked ? done : undefined}>
      <input
        type="checkbox"
        className={classes.input}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={classes.ring} aria-hidden="true">
        {checked ? <IconCheck stroke={3} /> : null}
      </span>
      <span className={classes.text}>{children}</span>
    </label>
  )
}
