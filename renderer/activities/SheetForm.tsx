import type { ReactNode } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { Sheet, SheetStatus } from '../../shared/domain/rows.ts'
import type { SheetField, SheetModel } from '../../shared/domain/sheets/sheetModel.ts'
import { ChipGroup } from '../design/ChipGroup.tsx'
import { SheetAnswerField } from './SheetAnswerField.tsx'
import classes from './SheetForm.module.css'
import type { SheetAnswer } from './useAnswerDraft.ts'

export interface SheetFormProps {
  readonly model: SheetModel
  readonly sheet: Sheet
  readonly isReadOnly: boolean
  readonly translate: Translate
  /** One answer, already read by the rule that the host will ask again. */
  readonly onFill: (answer: SheetAnswer) => void
  readonly onStatus: (status: SheetStatus) => void
  /** What stands above a field: what an earlier table answered to the same question. */
  readonly before?: (field: SheetField) => ReactNode
}

const statuses: readonly SheetStatus[] = ['attendu', 'brouillon', 'rendu']

/**
 * A structured sheet being filled: each answer is kept when its field is left, or at Ctrl Entrée. What cannot be kept
 * stays in its field with its sentence.
 */
export function SheetForm({ model, sheet, isReadOnly, translate, onFill, onStatus, before }: SheetFormProps) {
  return (
    <div className={classes.form}>
      <div className={classes.status}>
        {isReadOnly ? (
          <p>{translate(`sheets.status_${sheet.status}`)}</p>
        ) : (
          <ChipGroup
            label={translate('sheets.formStatus')}
            options={statuses.map((status) => ({
              value: status,
              label: translate(`sheets.status_${status}`),
            }))}
            value={sheet.status}
            onChange={onStatus}
          />
        )}
      </div>
      {model.fields.map((field) => (
        <SheetAnswerField
          key={`${sheet.id} ${field.id}`}
          field={field}
          sheet={sheet}
          isReadOnly={isReadOnly}
          translate={translate}
          onFill={onFill}
          before={before?.(field)}
        />
      ))}
    </div>
  )
}
