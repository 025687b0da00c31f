import type { ReactNode } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { Sheet, SheetStatus } from '../../shared/domain/rows.ts'
import type { SheetField, SheetModel } from '../../shared/domain/sheets/sheetModel.ts'
import { Button } from '../design/Button.tsx'
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
  /** How this kind of sheet says where it stands; the words of every sheet when left out. */
  readonly words?: SheetWords
  /** What stands above a field: what an earlier table answered to the same question. */
  readonly before?: (field: SheetField) => ReactNode
}

/** Words of a kind of sheet. `finish` is a button at the end of the form, while the sheet is not `rendu`. */
export type SheetWords = { status: string; statusOf: (status: SheetStatus) => string; finish: string }

const statuses: readonly SheetStatus[] = ['attendu', 'brouillon', 'rendu']

/**
 * A structured sheet being filled: each answer is kept when its field is left, or at Ctrl Entrée. What cannot be kept
 * stays in its field with its sentence.
 */
export function SheetForm(props: SheetFormProps) {
  const { model, sheet, isReadOnly, translate, onFill, onStatus, words, before } = props
  const statusOf = words?.statusOf ?? ((status: SheetStatus) => translate(`sheets.status_${status}`))
  return (
    <div className={classes.form}>
      <div className={classes.status}>
        {isReadOnly ? (
          <p>{statusOf(sheet.status)}</p>
        ) : (
          <ChipGroup
            label={words?.status ?? translate('sheets.formStatus')}
            options={statuses.map((status) => ({
              value: status,
              label: statusOf(status),
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
      {words && !isReadOnly && sheet.status !== 'rendu' ? (
        <div>
          <Button variant="or" onClick={() => onStatus('rendu')}>
            {words.finish}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
