import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Field } from '../../../../renderer/design/Field.tsx'
import { type BallotSettings, settingsSchema } from '../../../domain/ballots/ballotSettings.ts'
import type { SettingsProps } from '../../projectionProps.ts'
import { SettingsAnswer } from './SettingsAnswer.tsx'
import { SettingsCourse } from './SettingsCourse.tsx'
import { SettingsOptions } from './SettingsOptions.tsx'
import { SettingsPreset } from './SettingsPreset.tsx'

/** The rules of a vote: a preset in one choice, what is voted, then each rule in clear words. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<BallotSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const shared = { settings: draft, change, newId, translate }
  return (
    <div className={classes.form}>
      <SettingsPreset {...shared} />
      <Field
        label={translate('ballot.settingsQuestion')}
        help={translate('ballot.settingsQuestionHelp')}
        value={draft.question}
        maxSigns={120}
        onChange={(question) => change({ question })}
      />
      <SettingsOptions {...shared} />
      <SettingsAnswer {...shared} />
      <SettingsCourse {...shared} />
    </div>
  )
}
