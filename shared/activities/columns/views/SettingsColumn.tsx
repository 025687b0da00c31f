import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { SlotSign, Translate } from '../../activity.ts'
import type { ColumnsSettings } from '../schema.ts'

type Column = ColumnsSettings['columns'][number]

const signs: readonly SlotSign[] = ['none', 'pepite', 'rateau', 'plus', 'moins', 'idee']
const colours: readonly Column['colour'][] = ['papier', 'or', 'ciel', 'dragee', 'eau']

export interface SettingsColumnProps {
  readonly column: Column
  readonly number: number
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canRemove: boolean
  readonly onChange: (column: Column) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly translate: Translate
}

/** One column of the settings: its words, its sign, its colour, its place. */
export function SettingsColumn(props: SettingsColumnProps) {
  const { column, number, isFirst, isLast, canRemove, onChange, onMove, onRemove, translate } = props
  const title = column.title
  return (
    <div className={classes.item}>
      <div className={classes.grow}>
        <Field
          label={translate('columns.settingsColumnTitle', { number })}
          value={title}
          maxSigns={120}
          onChange={(value) => onChange({ ...column, title: value })}
        />
      </div>
      <div className={classes.grow}>
        <Field
          label={translate('columns.settingsColumnSubtitle', { number })}
          value={column.subtitle}
          maxSigns={120}
          onChange={(value) => onChange({ ...column, subtitle: value })}
        />
      </div>
      <div className={classes.buttons}>
        <IconButton
          label={translate('columns.settingsMoveUp', { title })}
          icon={<IconArrowUp />}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={translate('columns.settingsMoveDown', { title })}
          icon={<IconArrowDown />}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton
          label={translate('columns.settingsRemoveColumn', { title })}
          icon={<IconX />}
          disabled={!canRemove}
          onClick={onRemove}
        />
      </div>
      <ChipGroup
        label={translate('columns.settingsColumnSign', { number })}
        look="chips"
        value={column.sign}
        options={signs.map((sign) => ({ value: sign, label: translate(`columns.${signKeys[sign]}`) }))}
        onChange={(sign) => onChange({ ...column, sign })}
      />
      <ChipGroup
        label={translate('columns.settingsColumnColour', { number })}
        look="chips"
        value={column.colour}
        options={colours.map((colour) => ({
          value: colour,
          label: translate(`columns.${colourKeys[colour]}`),
        }))}
        onChange={(colour) => onChange({ ...column, colour })}
      />
    </div>
  )
}

const signKeys = {
  none: 'signNone',
  pepite: 'signPepite',
  rateau: 'signRateau',
  plus: 'signPlus',
  moins: 'signMoins',
  idee: 'signIdee',
} as const

const colourKeys = {
  papier: 'colourPapier',
  or: 'colourOr',
  ciel: 'colourCiel',
  dragee: 'colourDragee',
  eau: 'colourEau',
} as const
