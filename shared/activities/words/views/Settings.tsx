import { CountField } from '../../../../renderer/activities/CountField.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { mostWords, settingsSchema, type WordsSettings } from '../schema.ts'
import ownClasses from './Settings.module.css'

const fewestInCloud = 10
const mostKept = 20

/** The name of the place, cloud or list, how many words at once, and what goes in the synthesis. */
export function Settings({ settings, onChange, translate }: SettingsProps<WordsSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <div className={classes.form}>
      <ChipGroup
        label={translate('words.settingsLook')}
        value={draft.look}
        options={[
          { value: 'nuage', label: translate('words.settingsLookNuage') },
          { value: 'liste', label: translate('words.settingsLookListe') },
        ]}
        onChange={(look) => change({ look })}
      />
      <Field
        label={translate('words.settingsTitle')}
        value={draft.title}
        maxSigns={120}
        onChange={(title) => change({ title })}
      />
      <div className={ownClasses.number}>
        <span aria-hidden="true">{translate('words.settingsMost')}</span>
        <CountField
          label={translate('words.settingsMost')}
          value={draft.mostInCloud}
          most={mostWords}
          onKeep={(mostInCloud) => change({ mostInCloud: Math.max(fewestInCloud, mostInCloud) })}
        />
      </div>
      <div className={ownClasses.number}>
        <span aria-hidden="true">{translate('words.settingsKeep')}</span>
        <CountField
          label={translate('words.settingsKeep')}
          value={draft.keepMost}
          most={mostKept}
          onKeep={(keepMost) => change({ keepMost })}
        />
      </div>
      <CheckRow
        checked={draft.isPrintedByDefault}
        onChange={(isPrintedByDefault) => change({ isPrintedByDefault })}
      >
        {translate('words.settingsPrinted')}
      </CheckRow>
    </div>
  )
}
