import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type ModeleSettings, settingsSchema } from '../schema.ts'

/** The title of the list. */
export function Settings({ settings, onChange, translate }: SettingsProps<ModeleSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <Field
      label={translate('modele.settingsTitle')}
      value={draft.title}
      onChange={(title) => change({ title })}
    />
  )
}
