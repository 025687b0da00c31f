import { KeyHint } from '../../../../renderer/design/KeyHint.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { type Locale, typeset } from '../../../text/typography.ts'
import type { Translate } from '../../activity.ts'
import type { MatrixRow } from '../schema.ts'
import classes from './Controls.module.css'

export interface WorkRowProps {
  readonly rows: readonly MatrixRow[]
  readonly current: MatrixRow
  readonly numberOf: (row: MatrixRow) => number
  readonly label: string
  readonly isReadOnly: boolean
  readonly onChoose: (rowId: string) => void
  readonly translate: Translate
  readonly locale: Locale
}

const mostInSight = 4

/** The row where the capture field writes: in sight when they are few, in a list otherwise; Alt and arrows change it. */
export function WorkRow(props: WorkRowProps) {
  const { rows, current, numberOf, label, isReadOnly, onChoose, translate, locale } = props
  const nameOf = (row: MatrixRow) =>
    typeset(translate('matrix.rowName', { number: numberOf(row), title: row.title }), locale)
  const keys = (
    <span className={classes.keys}>
      <KeyHint>Alt ↑</KeyHint>
      <KeyHint>Alt ↓</KeyHint>
    </span>
  )
  if (rows.length > mostInSight) {
    return (
      <div className={classes.work} inert={isReadOnly}>
        <div className={classes.workList}>
          <SelectField
            label={label}
            value={current.id}
            options={rows.map((row) => ({ value: row.id, label: nameOf(row) }))}
            onChange={onChoose}
          />
        </div>
        {keys}
      </div>
    )
  }
  return (
    <fieldset className={classes.work} inert={isReadOnly}>
      <legend className={classes.workLabel}>
        {label} {keys}
      </legend>
      {rows.map((row) => (
        <label key={row.id} className={classes.workRow} data-chosen={row.id === current.id || undefined}>
          <input
            type="radio"
            name={`row-${label}`}
            checked={row.id === current.id}
            onChange={() => onChoose(row.id)}
          />
          <span dir="auto">{nameOf(row)}</span>
        </label>
      ))}
    </fieldset>
  )
}
