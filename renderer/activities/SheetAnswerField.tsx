import type { KeyboardEvent, ReactNode } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { Sheet } from '../../shared/domain/rows.ts'
import { answerLines } from '../../shared/domain/sheets/answerLines.ts'
import type { SheetField } from '../../shared/domain/sheets/sheetModel.ts'
import { Button } from '../design/Button.tsx'
import { SheetBlocksField } from './SheetBlocksField.tsx'
import classes from './SheetForm.module.css'
import { SheetListField } from './SheetListField.tsx'
import { SheetTextField } from './SheetTextField.tsx'
import { type SheetAnswer, useAnswerDraft } from './useAnswerDraft.ts'

export interface SheetAnswerFieldProps {
  readonly field: SheetField
  readonly sheet: Sheet
  readonly isReadOnly: boolean
  readonly translate: Translate
  readonly onFill: (answer: SheetAnswer) => void
  readonly before?: ReactNode
}

/** One question of a sheet and its answer, of any kind; what another console wrote meanwhile is shown beside. */
export function SheetAnswerField({
  field,
  sheet,
  isReadOnly,
  translate,
  onFill,
  before,
}: SheetAnswerFieldProps) {
  const writing = useAnswerDraft(sheet, field, isReadOnly, onFill)
  const { refusal } = writing
  const problem = refusal ? translate(`refusals.${refusal.refused}`, refusal.params) : undefined
  const shared = { field, writing, isReadOnly, translate, problem }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    writing.settle()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and the leaving of the controls inside, not of the box.
    <div
      className={classes.field}
      data-field={field.id}
      onFocus={writing.begin}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) writing.leave()
      }}
      onKeyDown={onKeyDown}
    >
      {before}
      {field.kind === 'list' ? (
        <SheetListField {...shared} />
      ) : field.kind === 'blocks' ? (
        <SheetBlocksField {...shared} />
      ) : (
        <SheetTextField {...shared} />
      )}
      {field.isPrivate ? <p className={classes.note}>{translate('sheets.formPrivate')}</p> : null}
      {writing.isOvertaken ? (
        <div className={classes.overtaken} role="alert">
          <p>{translate('sheets.formOvertaken')}</p>
          <p className={classes.theirs} dir="auto">
            {answerLines(field, writing.present).join('\n') || translate('sheets.formEmptied')}
          </p>
          <div className={classes.buttons}>
            <Button size={44} onClick={writing.keepMine}>
              {translate('sheets.formKeepMine')}
            </Button>
            <Button size={44} onClick={writing.takeTheirs}>
              {translate('sheets.formTakeTheirs')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}
