import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { settingsSchema, type WordsSettings } from '../schema.ts'

/** The title of the list. */
export function Settings({ settings, onChange, translate }: SettingsProps<WordsSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <Field
      label={translate('words.settingsTitle')}
      value={draft.title}
      onChange={(title) => change({ title })}
    />
  )
}
