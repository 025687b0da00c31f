import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { Translate } from '../../activity.ts'
import type { MatrixColumn } from '../schema.ts'

export interface SettingsColumnProps {
  readonly column: MatrixColumn
  readonly number: number
  /** A level of a radar: its name only. */
  readonly isLevel: boolean
  /** Without a sign. */
  readonly isPlain: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canRemove: boolean
  readonly onChange: (column: MatrixColumn) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly translate: Translate
}

const signs = [
  ['none', 'signNone'],
  ['plus', 'signPlus'],
  ['moins', 'signMoins'],
  ['idee', 'signIdee'],
  ['pepite', 'signPepite'],
  ['rateau', 'signRateau'],
] as const
const colours = [
  ['papier', 'colourPapier'],
  ['or', 'colourOr'],
  ['ciel', 'colourCiel'],
  ['dragee', 'colourDragee'],
  ['eau', 'colourEau'],
] as const

/** One column of the settings: its words, its sign and colour, its place. */
export function SettingsColumn(props: SettingsColumnProps) {
  const { column, number, isLevel, isPlain, isFirst, isLast, canRemove, onChange, onMove, onRemove } = props
  const { translate } = props
  const { title } = column
  const name = isLevel ? 'matrix.settingsLevel' : 'matrix.settingsColumn'
  return (
    <div className={classes.item}>
      <div className={classes.grow}>
        <Field
          label={translate(name, { number })}
          value={title}
          maxSigns={60}
          onChange={(value) => onChange({ ...column, title: value })}
        />
      </div>
      {isLevel ? null : (
        <div className={classes.grow}>
          <Field
            label={translate('matrix.settingsColumnSubtitle', { number })}
            value={column.subtitle}
            maxSigns={120}
            onChange={(subtitle) => onChange({ ...column, subtitle })}
          />
        </div>
      )}
      {isPlain ? null : (
        <div className={classes.number}>
          <SelectField
            label={translate('matrix.settingsColumnSign', { number })}
            value={column.sign}
            options={signs.map(([value, key]) => ({ value, label: translate(`columns.${key}`) }))}
            onChange={(sign) => onChange({ ...column, sign })}
          />
        </div>
      )}
      {isLevel ? null : (
        <div className={classes.number}>
          <SelectField
            label={translate('matrix.settingsColumnColour', { number })}
            value={column.colour}
            options={colours.map(([value, key]) => ({ value, label: translate(`columns.${key}`) }))}
            onChange={(colour) => onChange({ ...column, colour })}
          />
        </div>
      )}
      <div className={classes.buttons}>
        <IconButton
          label={translate('matrix.settingsUp', { title })}
          icon={<IconArrowUp />}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={translate('matrix.settingsDown', { title })}
          icon={<IconArrowDown />}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={translate('matrix.settingsRemove', { title })}
          icon={<IconX />}
          disabled={!canRemove}
          onClick={onRemove}
        />
      </div>
    </div>
  )
}
