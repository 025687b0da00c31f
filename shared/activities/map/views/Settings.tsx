import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type MapSettings, settingsSchema } from '../schema.ts'

/** The legend and what is asked. */
export function Settings({ settings, onChange, translate }: SettingsProps<MapSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <CheckRow
      checked={draft.isPrintedByDefault}
      onChange={(isPrintedByDefault) => change({ isPrintedByDefault })}
    >
      {translate('map.settingsPrinted')}
    </CheckRow>
  )
}
