import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type MatrixSettings, settingsSchema } from '../schema.ts'

/** The title of the list. */
export function Settings({ settings, onChange, translate }: SettingsProps<MatrixSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <Field
      label={translate('matrix.settingsTitle')}
      value={draft.title}
      onChange={(title) => change({ title })}
    />
  )
}
