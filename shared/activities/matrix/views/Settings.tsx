import { AskedSettings } from '../../../../renderer/activities/AskedSettings.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { dealInBatches } from '../dealRows.ts'
import { cellTitle, slotOf } from '../logic.ts'
import {
  criteria,
  type Look,
  levelCount,
  type MatrixColumn,
  type MatrixRow,
  type MatrixSettings,
  mostColumns,
  mostRows,
  settingsSchema,
} from '../schema.ts'
import { SettingsColumn } from './SettingsColumn.tsx'
import { SettingsRow } from './SettingsRow.tsx'

/** Rows, columns, and how the groups share them; the two axes of a quadrant; the criteria of a radar. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<MatrixSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const { look, rows, columns } = draft
  const shortId = () =>
    newId()
      .replace(/[^A-Za-z0-9_-]/g, '')
      .slice(-12)
  const newRow = (): MatrixRow => ({
    id: shortId(),
    title: translate('matrix.settingsNewRow'),
    subtitle: '',
    batch: 0,
    given: {},
  })
  const newColumn = (): MatrixColumn => ({
    id: shortId(),
    title: translate('matrix.settingsNewColumn'),
    subtitle: '',
    sign: 'none',
    colour: 'papier',
  })
  const least = look === 'quadrant' ? 2 : look === 'radar' ? criteria.least : 1
  const most = look === 'quadrant' ? 2 : look === 'radar' ? criteria.most : mostRows
  const fixedColumns = look === 'quadrant' ? 2 : look === 'radar' ? levelCount : null
  /** Another look keeps what it can of the rows and columns; what it lacks is added. */
  const changeLook = (next: Look) => {
    const wantedRows = next === 'quadrant' ? 2 : Math.max(rows.length, next === 'radar' ? criteria.least : 1)
    const wantedColumns = next === 'quadrant' ? 2 : next === 'radar' ? levelCount : columns.length
    const nextRows = [...rows, ...Array.from({ length: mostRows }, newRow)].slice(
      0,
      next === 'radar' ? Math.min(wantedRows, criteria.most) : wantedRows,
    )
    const nextColumns = [...columns, ...Array.from({ length: levelCount }, newColumn)].slice(0, wantedColumns)
    change({
      look: next,
      rows: nextRows.map((row) => ({ ...row, batch: next === 'tableau' ? row.batch : 0 })),
      columns: nextColumns,
      rounds: next === 'tableau' ? draft.rounds : 1,
      hasMood: next === 'tableau' && draft.hasMood,
    })
  }
  const inFirstBatch = rows.filter((row) => row.batch === 1).length
  const isEven = JSON.stringify(dealInBatches(rows, inFirstBatch)) === JSON.stringify(rows)
  const dealt = inFirstBatch === 0 ? '0' : isEven ? String(inFirstBatch) : 'own'
  return (
    <div className={classes.form}>
      <ChipGroup
        label={translate('matrix.settingsLook')}
        value={look}
        options={[
          { value: 'tableau', label: translate('matrix.settingsLookTableau') },
          { value: 'quadrant', label: translate('matrix.settingsLookQuadrant') },
          { value: 'radar', label: translate('matrix.settingsLookRadar') },
        ]}
        onChange={changeLook}
      />
      <Field
        label={translate('matrix.settingsRowsTitle')}
        value={draft.rowsTitle}
        maxSigns={60}
        onChange={(rowsTitle) => change({ rowsTitle })}
      />
      {look === 'quadrant' ? (
        <>
          <Field
            label={translate('matrix.settingsAxisX')}
            value={draft.axes.x}
            maxSigns={60}
            onChange={(x) => change({ axes: { ...draft.axes, x } })}
          />
          <Field
            label={translate('matrix.settingsAxisY')}
            value={draft.axes.y}
            maxSigns={60}
            onChange={(y) => change({ axes: { ...draft.axes, y } })}
          />
        </>
      ) : null}
      {look === 'tableau' ? (
        <>
          <SelectField
            label={translate('matrix.settingsDeal')}
            value={dealt}
            options={[
              { value: '0', label: translate('matrix.settingsDealNone') },
              ...[1, 2, 3, 4, 5, 6].map((count) => ({
                value: String(count),
                label: translate('matrix.settingsDealBy', { count }),
              })),
              ...(dealt === 'own' ? [{ value: 'own', label: translate('matrix.settingsDealOwn') }] : []),
            ]}
            onChange={(value) => {
              if (value !== 'own') change({ rows: dealInBatches(rows, Number(value)) })
            }}
          />
          <SelectField
            label={translate('matrix.settingsRounds')}
            value={String(draft.rounds)}
            options={[1, 2, 3, 4, 5, 6, 7, 8].map((count) => ({
              value: String(count),
              label: translate('matrix.settingsRoundsCount', { count }),
            }))}
            onChange={(value) => change({ rounds: Number(value) })}
          />
          <CheckRow checked={draft.hasMood} onChange={(hasMood) => change({ hasMood })}>
            {translate('matrix.settingsMood')}
          </CheckRow>
        </>
      ) : null}
      <section className={classes.part}>
        <h3 className={classes.heading}>
          {translate(look === 'radar' ? 'matrix.settingsCriteria' : 'matrix.settingsRows')}
        </h3>
        {rows.map((row, index) => (
          <SettingsRow
            key={row.id}
            row={row}
            number={index + 1}
            columns={columns}
            isTable={look === 'tableau'}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            canRemove={rows.length > least}
            onChange={(next) => change({ rows: rows.with(index, next) })}
            onMove={(by) => change({ rows: rows.toSpliced(index, 1).toSpliced(index + by, 0, row) })}
            onRemove={() => change({ rows: rows.toSpliced(index, 1) })}
            translate={translate}
          />
        ))}
        {rows.length < most ? (
          <Button onClick={() => change({ rows: [...rows, newRow()] })}>
            {translate('matrix.settingsAddRow')}
          </Button>
        ) : null}
      </section>
      <section className={classes.part}>
        <h3 className={classes.heading}>
          {translate(look === 'radar' ? 'matrix.settingsLevels' : 'matrix.settingsColumns')}
        </h3>
        {columns.map((column, index) => (
          <SettingsColumn
            key={column.id}
            column={column}
            number={index + 1}
            isLevel={look === 'radar'}
            isPlain={look !== 'tableau'}
            isFirst={index === 0}
            isLast={index === columns.length - 1}
            canRemove={fixedColumns === null && columns.length > 1}
            onChange={(next) => change({ columns: columns.with(index, next) })}
            onMove={(by) => change({ columns: columns.toSpliced(index, 1).toSpliced(index + by, 0, column) })}
            onRemove={() => change({ columns: columns.toSpliced(index, 1) })}
            translate={translate}
          />
        ))}
        {fixedColumns === null && columns.length < mostColumns ? (
          <Button onClick={() => change({ columns: [...columns, newColumn()] })}>
            {translate('matrix.settingsAddColumn')}
          </Button>
        ) : null}
      </section>
      {look === 'quadrant'
        ? rows.flatMap((row) =>
            columns.map((column) => {
              const slotId = slotOf(row.id, column.id)
              const cell = cellTitle({ ...draft, cellTitles: {} }, row, column)
              return (
                <Field
                  key={slotId}
                  label={translate('matrix.settingsCell', { cell })}
                  value={draft.cellTitles[slotId] ?? ''}
                  maxSigns={60}
                  onChange={(title) => change({ cellTitles: { ...draft.cellTitles, [slotId]: title } })}
                />
              )
            }),
          )
        : null}
      <AskedSettings settings={draft} change={change} newId={newId} translate={translate} />
    </div>
  )
}
