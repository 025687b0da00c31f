import type { Translate } from '../../shared/activities/activity.ts'
import type { SheetField } from '../../shared/domain/sheets/sheetModel.ts'
import { ChipGroup } from '../design/ChipGroup.tsx'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { SelectField } from '../design/SelectField.tsx'
import classes from './SheetForm.module.css'
import type { AnswerWriting } from './useAnswerDraft.ts'

export interface SheetFieldProps {
  readonly field: SheetField
  readonly writing: AnswerWriting
  readonly isReadOnly: boolean
  readonly translate: Translate
  readonly problem: string | undefined
}

const mostChips = 6

/** An answer that is one text: a line, several, a choice, a number, a day. */
export function SheetTextField({ field, writing, isReadOnly, translate, problem }: SheetFieldProps) {
  const text = typeof writing.shown === 'string' ? writing.shown : ''
  const frame = { label: field.label, help: field.hint || undefined, problem }
  if (field.kind === 'choice' && !isReadOnly) {
    const options = [
      ...field.choices.map((choice) => ({ value: choice.id, label: choice.label })),
      { value: '', label: translate('sheets.formNoChoice') },
    ]
    if (field.choices.length > mostChips)
      return <SelectField {...frame} value={text} options={options} onChange={writing.settle} />
    return (
      <div className={classes.choice}>
        <p className={classes.label}>{field.label}</p>
        {field.hint ? <p className={classes.note}>{field.hint}</p> : null}
        <ChipGroup
          label={field.label}
          look="chips"
          options={options}
          value={text}
          onChange={(value) => writing.settle(value)}
        />
      </div>
    )
  }
  if (field.kind === 'date' && !isReadOnly)
    return <DateField {...frame} value={text} onChange={writing.change} />
  const said = field.kind === 'choice' ? field.choices.find((choice) => choice.id === text)?.label : undefined
  return (
    <Field
      {...frame}
      dir="auto"
      autoComplete="off"
      value={said ?? text}
      readOnly={isReadOnly}
      maxSigns={field.maxLength}
      onChange={writing.change}
      {...(field.kind === 'long' ? { multiline: true, rows: 4 } : {})}
      {...(field.kind === 'number' ? { figures: true, inputMode: 'decimal' as const } : {})}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && field.kind !== 'long') writing.settle()
      }}
    />
  )
}
