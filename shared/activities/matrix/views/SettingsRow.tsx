import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { Translate } from '../../activity.ts'
import type { MatrixColumn, MatrixRow } from '../schema.ts'

export interface SettingsRowProps {
  readonly row: MatrixRow
  readonly number: number
  readonly columns: readonly MatrixColumn[]
  /** A table also deals its rows and writes in its cells beforehand. */
  readonly isTable: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly canRemove: boolean
  readonly onChange: (row: MatrixRow) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly translate: Translate
}

const batches = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** One row of the settings: its words, its batch, what is already written in its first column, its place. */
export function SettingsRow(props: SettingsRowProps) {
  const { row, number, columns, isTable, isFirst, isLast, canRemove, onChange, onMove, onRemove, translate } =
    props
  const { title } = row
  const [first] = columns
  return (
    <div className={classes.item}>
      <div className={classes.grow}>
        <Field
          label={translate('matrix.settingsRow', { number })}
          value={title}
          maxSigns={120}
          onChange={(value) => onChange({ ...row, title: value })}
        />
      </div>
      <div className={classes.grow}>
        <Field
          label={translate('matrix.settingsRowSubtitle', { number })}
          value={row.subtitle}
          maxSigns={160}
          onChange={(subtitle) => onChange({ ...row, subtitle })}
        />
      </div>
      {isTable ? (
        <div className={classes.number}>
          <SelectField
            label={translate('matrix.settingsRowBatch', { number })}
            value={String(row.batch)}
            options={batches.map((batch) => ({
              value: String(batch),
              label:
                batch === 0
                  ? translate('matrix.settingsBatchAll')
                  : translate('matrix.settingsBatch', { batch }),
            }))}
            onChange={(batch) => onChange({ ...row, batch: Number(batch) })}
          />
        </div>
      ) : null}
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
      {isTable && first ? (
        <GivenField
          key={first.id}
          label={translate('matrix.settingsRowGiven', { column: first.title, number })}
          lines={row.given[first.id] ?? []}
          onChange={(lines) => onChange({ ...row, given: { ...row.given, [first.id]: lines } })}
        />
      ) : null}
    </div>
  )
}

/** Ideas already written in a cell, one per line; blank lines are left out of what is kept, not of what is typed. */
function GivenField({
  label,
  lines,
  onChange,
}: {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
}) {
  const [text, setText] = useState(lines.join('\n'))
  return (
    <div className={classes.grow}>
      <Field
        label={label}
        multiline
        rows={2}
        value={text}
        onChange={(next) => {
          setText(next)
          onChange(next.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])))
        }}
      />
    </div>
  )
}
