import { useState } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { gommetteOrder } from '../../../domain/gommettes/gommetteShapes.ts'
import type { SettingsProps } from '../../projectionProps.ts'
import { categoriesOf, presetIds } from '../presets.ts'
import { type MapCategory, type MapSettings, mostCategories, settingsSchema } from '../schema.ts'
import { SettingsCategory } from './SettingsCategory.tsx'

const switches = [
  'hasReach',
  'hasNumbers',
  'hasLabels',
  'isCounted',
  'isModerated',
  'isPrintedByDefault',
] as const satisfies readonly (keyof MapSettings)[]

/** The legend, ready-made or one’s own; the base map, what is drawn and what is asked. */
export function Settings({
  settings,
  onChange,
  newId,
  translate,
  baseMaps = [],
}: SettingsProps<MapSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const [problem, setProblem] = useState('')
  const { categories } = draft
  return (
    <div className={classes.form}>
      <SelectField
        label={translate('map.settingsBaseMap')}
        value={draft.baseMapId}
        options={[
          { value: '', label: translate('map.settingsSchematic') },
          ...baseMaps.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(baseMapId) => change({ baseMapId })}
      />
      <ChipGroup
        label={translate('map.settingsEntry')}
        value={draft.entry}
        options={[
          { value: 'category', label: translate('map.settingsEntryCategory') },
          { value: 'firstName', label: translate('map.settingsEntryName') },
        ]}
        onChange={(entry) => change({ entry })}
      />
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('map.legend')}</h3>
        <SelectField
          label={translate('map.settingsPreset')}
          value=""
          options={[
            { value: '', label: translate('map.settingsPresetKeep') },
            ...presetIds.map((preset) => ({
              value: preset as string,
              label: translate(`map.preset_${preset}`),
            })),
          ]}
          onChange={(chosen) => {
            const preset = presetIds.find((one) => one === chosen)
            if (preset) change({ categories: categoriesOf(preset) })
          }}
        />
        {problem === '' ? null : <p role="alert">{problem}</p>}
        {categories.map((category, index) => (
          <SettingsCategory
            key={category.id}
            category={category}
            number={index + 1}
            count={categories.length}
            twin={twinOf(category, categories)}
            onChange={(next) => change({ categories: categories.with(index, next) })}
            onMove={(by) =>
              change({ categories: categories.toSpliced(index, 1).toSpliced(index + by, 0, category) })
            }
            onRemove={() => change({ categories: categories.toSpliced(index, 1) })}
            onProblem={setProblem}
            translate={translate}
          />
        ))}
        {categories.length < mostCategories ? (
          <Button
            onClick={() => {
              const used = new Set(categories.map(({ shape }) => shape))
              const shape = gommetteOrder.find((one) => !used.has(one)) ?? 'rond'
              const title = translate('map.settingsNewCategory', { number: categories.length + 1 })
              change({
                categories: [...categories, { id: newId(), title, shape, pictogram: '', drawing: null }],
              })
            }}
          >
            {translate('map.settingsAddCategory')}
          </Button>
        ) : null}
      </section>
      <div className={classes.part}>
        {switches.map((name) => (
          <CheckRow key={name} checked={draft[name]} onChange={(isOn) => change({ [name]: isOn })}>
            {translate(`map.settings_${name}`)}
          </CheckRow>
        ))}
      </div>
      <div className={classes.number}>
        <span aria-hidden="true">{translate('map.settingsGrid')}</span>
        <CountField
          label={translate('map.settingsGrid')}
          value={draft.gridColumns}
          most={20}
          onKeep={(gridColumns) => change({ gridColumns })}
        />
      </div>
    </div>
  )
}

/** The title of another category that nobody could tell from this one in black and white; empty when there is none. */
function twinOf(category: MapCategory, categories: readonly MapCategory[]): string {
  const look = (one: MapCategory) => `${one.shape} ${one.drawing?.path ?? one.pictogram}`
  return categories.find((one) => one.id !== category.id && look(one) === look(category))?.title ?? ''
}
