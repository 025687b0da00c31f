import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type BallotSettings, settingsSchema } from '../schema.ts'

/** The title of the list. */
export function Settings({ settings, onChange, translate }: SettingsProps<BallotSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <Field
      label={translate('ballot.settingsTitle')}
      value={draft.title}
      onChange={(title) => change({ title })}
    />
  )
}
