import type { SettingsProps } from '../../projectionProps.ts'
import type { SheetsSettings } from '../schema.ts'

/** The titles of the sheets that the tables fill. */
export function Settings({ settings }: SettingsProps<SheetsSettings>) {
  return (
    <ul>
      {settings.models.map((model) => (
        <li key={model.id}>{model.title}</li>
      ))}
    </ul>
  )
}
