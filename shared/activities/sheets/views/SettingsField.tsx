import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { SheetField } from '../../../domain/sheets/sheetModel.ts'
import type { Translate } from '../../activity.ts'
import { NamedLines } from './NamedLines.tsx'

const kinds: readonly SheetField['kind'][] = ['text', 'long', 'list', 'blocks', 'choice', 'number', 'date']
const mostParts = 6
const mostChoices = 20

export interface SettingsFieldProps {
  readonly field: SheetField
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canRemove: boolean
  readonly onChange: (field: SheetField) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly newId: () => string
  readonly translate: Translate
}

/** One question: its words, what is answered, whether it is expected, whether it stays in the console. */
export function SettingsField(props: SettingsFieldProps) {
  const { field, number, isFirst, isLast, canRemove, onChange, onMove, onRemove, newId, translate } = props
  const { label } = field
  return (
    <div className={classes.item}>
      <div className={classes.grow}>
        <Field
          label={translate('sheets.settingsFieldLabel', { number })}
          value={label}
          maxSigns={200}
          onChange={(next) => onChange({ ...field, label: next })}
        />
      </div>
      <div className={classes.number}>
        <SelectField
          label={translate('sheets.settingsFieldKind')}
          value={field.kind}
          options={kinds.map((kind) => ({ value: kind, label: translate(`sheets.kind_${kind}`) }))}
          onChange={(kind) => onChange({ ...field, kind })}
        />
      </div>
      <div className={classes.buttons}>
        {isFirst ? null : (
          <IconButton
            label={translate('sheets.settingsMoveUp', { label })}
            icon={<IconArrowUp stroke={2.2} aria-hidden="true" />}
            onClick={() => onMove(-1)}
          />
        )}
        {isLast ? null : (
          <IconButton
            label={translate('sheets.settingsMoveDown', { label })}
            icon={<IconArrowDown stroke={2.2} aria-hidden="true" />}
            onClick={() => onMove(1)}
          />
        )}
        {canRemove ? (
          <IconButton
            label={translate('sheets.settingsRemoveField', { label })}
            icon={<IconTrash stroke={2.2} aria-hidden="true" />}
            onClick={onRemove}
          />
        ) : null}
      </div>
      <div className={classes.grow}>
        <Field
          label={translate('sheets.settingsFieldHint', { number })}
          optional
          value={field.hint}
          maxSigns={300}
          onChange={(hint) => onChange({ ...field, hint })}
        />
      </div>
      {field.kind === 'choice' ? (
        <NamedLines
          label={translate('sheets.settingsFieldChoices')}
          lines={field.choices}
          most={mostChoices}
          newId={newId}
          onChange={(choices) => onChange({ ...field, choices })}
        />
      ) : null}
      {field.kind === 'blocks' ? (
        <NamedLines
          label={translate('sheets.settingsFieldParts')}
          lines={field.parts}
          most={mostParts}
          newId={newId}
          onChange={(parts) => onChange({ ...field, parts })}
        />
      ) : null}
      <CheckRow checked={field.isRequired} onChange={(isRequired) => onChange({ ...field, isRequired })}>
        {translate('sheets.settingsFieldRequired')}
      </CheckRow>
      <CheckRow checked={field.isPrivate} onChange={(isPrivate) => onChange({ ...field, isPrivate })}>
        {translate('sheets.settingsFieldPrivate')}
      </CheckRow>
    </div>
  )
}
