import type { ReactNode } from 'react'
import { useId } from 'react'
import { useDesignWords } from './designWords.ts'
import classes from './FieldFrame.module.css'

/** What the control inside must carry so that its label, help and problem are read with it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export interface FieldFrameProps {
  readonly label: string
  /** The label is only for readers of the screen: a search field with its loupe. */
  readonly labelHidden?: boolean
  readonly optional?: boolean
  readonly help?: ReactNode
  /** What does not work and what to do, in one sentence. */
  readonly problem?: ReactNode
  /** Under the control, at the right: what is left to write. */
  readonly counter?: ReactNode
  readonly children: (control: FieldControl) => ReactNode
}

/** Label above, control, then help, problem and counter, each linked to the control. */
export function FieldFrame({
  label,
  labelHidden,
  optional,
  help,
  problem,
  counter,
  children,
}: FieldFrameProps) {
  const { say } = useDesignWords()
  const id = useId()
  const described = [help && `${id}-help`, problem && `${id}-problem`, counter && `${id}-counter`].filter(
    Boolean,
  )
  return (
    <div className={classes.frame}>
      <label htmlFor={id} className={labelHidden ? 'hors-vue' : classes.label}>
        {label}
        {optional ? <span className={classes.optional}> ({say('optional')})</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {help ? (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      ) : null}
      {counter ? (
        <p id={`${id}-counter`} className={classes.counter}>
          {counter}
        </p>
      ) : null}
      <div role="alert" className={classes.problemZone}>
        {problem ? (
          <p id={`${id}-problem`} className={classes.problem}>
            {problem}
          </p>
        ) : null}
      </div>
    </div>
  )
}
