import { IconTrash } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { SheetField, SheetModel } from '../../../domain/sheets/sheetModel.ts'
import { sheetFieldSchema } from '../../../domain/sheets/sheetModel.ts'
import type { Translate } from '../../activity.ts'
import { freshId } from './freshId.ts'
import { SettingsField } from './SettingsField.tsx'

const mostFields = 40

export interface SettingsModelProps {
  readonly model: SheetModel
  readonly number: number
  readonly canRemove: boolean
  readonly onChange: (model: SheetModel) => void
  readonly onRemove: () => void
  readonly newId: () => string
  readonly translate: Translate
}

/** One kind of sheet: its title, then its questions in the order of the paper. */
export function SettingsModel(props: SettingsModelProps) {
  const { model, number, canRemove, onChange, onRemove, newId, translate } = props
  const { fields } = model
  const change = (next: SheetField[]) => onChange({ ...model, fields: next })
  const add = () => {
    const label = translate('sheets.settingsNewField')
    change([...fields, sheetFieldSchema.parse({ id: freshId(newId()), label, kind: 'list' })])
  }
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('sheets.settingsModels')}</h3>
      <div className={classes.item}>
        <div className={classes.grow}>
          <Field
            label={translate('sheets.settingsModelTitle', { number })}
            value={model.title}
            maxSigns={120}
            onChange={(title) => onChange({ ...model, title })}
          />
        </div>
        {canRemove ? (
          <IconButton
            label={translate('sheets.settingsRemoveModel', { title: model.title })}
            icon={<IconTrash stroke={2.2} aria-hidden="true" />}
            onClick={onRemove}
          />
        ) : null}
      </div>
      {fields.map((field, index) => (
        <SettingsField
          key={field.id}
          field={field}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === fields.length - 1}
          canRemove={fields.length > 1}
          onChange={(next) => change(fields.with(index, next))}
          onMove={(by) => change(fields.toSpliced(index, 1).toSpliced(index + by, 0, field))}
          onRemove={() => change(fields.toSpliced(index, 1))}
          newId={newId}
          translate={translate}
        />
      ))}
      {fields.length < mostFields ? (
        <Button onClick={add}>{translate('sheets.settingsAddField')}</Button>
      ) : null}
    </section>
  )
}
