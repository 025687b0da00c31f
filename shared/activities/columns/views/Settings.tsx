import { AskedSettings } from '../../../../renderer/activities/AskedSettings.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type ColumnsSettings, mostColumns, settingsSchema } from '../schema.ts'
import { SettingsColumn } from './SettingsColumn.tsx'
import { SettingsCounters } from './SettingsCounters.tsx'

/** Titles, signs and colours of the columns; counters; what goes in the synthesis. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<ColumnsSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const { columns } = draft
  return (
    <div className={classes.form}>
      <ChipGroup
        label={translate('columns.settingsLook')}
        value={draft.look}
        options={[
          { value: 'colonnes', label: translate('columns.settingsLookColonnes') },
          { value: 'mur', label: translate('columns.settingsLookMur') },
          { value: 'liste', label: translate('columns.settingsLookListe') },
        ]}
        onChange={(look) => change({ look })}
      />
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('columns.settingsColumns')}</h3>
        {columns.map((column, index) => (
          <SettingsColumn
            key={column.id}
            column={column}
            number={index + 1}
            isFirst={index === 0}
            isLast={index === columns.length - 1}
            canRemove={columns.length > 1}
            onChange={(next) => change({ columns: columns.with(index, next) })}
            onMove={(by) => {
              const others = columns.toSpliced(index, 1)
              change({ columns: others.toSpliced(index + by, 0, column) })
            }}
            onRemove={() => change({ columns: columns.toSpliced(index, 1) })}
            translate={translate}
          />
        ))}
        {columns.length < mostColumns ? (
          <Button
            onClick={() => {
              const title = translate('columns.settingsNewColumn')
              const column = { id: newId(), title, subtitle: '', sign: 'none', colour: 'papier' } as const
              change({ columns: [...columns, column] })
            }}
          >
            {translate('columns.settingsAddColumn')}
          </Button>
        ) : null}
      </section>
      <SettingsCounters settings={draft} change={change} newId={newId} translate={translate} />
      <AskedSettings settings={draft} change={change} newId={newId} translate={translate} />
      <CheckRow
        checked={draft.isPrintedByDefault}
        onChange={(isPrintedByDefault) => change({ isPrintedByDefault })}
      >
        {translate('columns.settingsPrinted')}
      </CheckRow>
    </div>
  )
}
