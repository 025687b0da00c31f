import { type ReactNode, useId } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { SheetField } from '../../shared/domain/sheets/sheetModel.ts'
import classes from './SheetForm.module.css'

export interface SheetSetProps {
  readonly field: SheetField
  /** Lines already written. */
  readonly count: number
  readonly problem: string | undefined
  readonly translate: Translate
  readonly children: ReactNode
}

/** A question whose answer has several lines: its words above them, what does not work under them. */
export function SheetSet({ field, count, problem, translate, children }: SheetSetProps) {
  const id = useId()
  const isNearlyFull = count >= field.maxItems * 0.8
  return (
    <fieldset className={classes.set} aria-describedby={problem ? id : undefined}>
      <legend className={classes.label}>{field.label}</legend>
      {field.hint ? <p className={classes.note}>{field.hint}</p> : null}
      {children}
      {isNearlyFull ? (
        <p className={classes.note}>{translate('sheets.formLinesOf', { count, most: field.maxItems })}</p>
      ) : null}
      <div role="alert">
        {problem ? (
          <p id={id} className={classes.problem}>
            {problem}
          </p>
        ) : null}
      </div>
    </fieldset>
  )
}
