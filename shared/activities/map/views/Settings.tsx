import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type MapSettings, settingsSchema } from '../schema.ts'

/** The title of the list. */
export function Settings({ settings, onChange, translate }: SettingsProps<MapSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <Field
      label={translate('map.settingsTitle')}
      value={draft.title}
      onChange={(title) => change({ title })}
    />
  )
}
