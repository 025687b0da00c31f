import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { type BallotPresetId, ballotPresets, withPreset } from '../../../domain/ballots/ballotPresets.ts'
import type { SettingsAnswerProps } from './SettingsAnswer.tsx'

const ids = Object.keys(ballotPresets) as BallotPresetId[]

/** The kind of vote in one choice; its question and its options stay. */
export function SettingsPreset({ settings, change, translate }: Omit<SettingsAnswerProps, 'newId'>) {
  const chosen = ids.find((id) => id === settings.preset)
  return (
    <section className={classes.part}>
      <SelectField
        label={translate('ballot.settingsPreset')}
        help={translate(chosen ? `ballot.presetHelp_${chosen}` : 'ballot.presetHelpOwn')}
        value={chosen ?? ''}
        options={[
          ...ids.map((id) => ({ value: id as string, label: translate(`ballot.preset_${id}`) })),
          ...(chosen ? [] : [{ value: '', label: translate('ballot.settingsPresetOwn') }]),
        ]}
        onChange={(value) => {
          const id = ids.find((one) => one === value)
          if (id) change(withPreset(settings, id))
        }}
      />
    </section>
  )
}
