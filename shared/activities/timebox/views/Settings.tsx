import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { settingsSchema, type TimeboxSettings } from '../schema.ts'

const usualSeconds = 60

/** A plain instruction, a queue and how long each person has, or a bowl and its chairs. */
export function Settings({ settings, onChange, translate }: SettingsProps<TimeboxSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  return (
    <div className={classes.form}>
      <ChipGroup
        label={translate('timebox.settingsLook')}
        value={draft.look}
        options={[
          { value: 'consigne', label: translate('timebox.settingsLookConsigne') },
          { value: 'file', label: translate('timebox.settingsLookFile') },
          { value: 'bocal', label: translate('timebox.settingsLookBocal') },
        ]}
        onChange={(look) => change({ look })}
      />
      {draft.look === 'bocal' ? (
        <div className={classes.number}>
          <Field
            label={translate('timebox.settingsInnerSeats')}
            type="number"
            inputMode="numeric"
            value={Number.isNaN(draft.innerSeats) ? '' : String(draft.innerSeats)}
            onChange={(value) => change({ innerSeats: Number.parseInt(value, 10) })}
          />
        </div>
      ) : null}
      {draft.look === 'file' ? (
        <div className={classes.part}>
          <CheckRow
            checked={draft.perSpeakerSeconds !== null}
            onChange={(isTimed) => change({ perSpeakerSeconds: isTimed ? usualSeconds : null })}
          >
            {translate('timebox.settingsIsTimed')}
          </CheckRow>
          {draft.perSpeakerSeconds === null ? null : (
            <div className={classes.number}>
              <Field
                label={translate('timebox.settingsSeconds')}
                type="number"
                inputMode="numeric"
                value={Number.isNaN(draft.perSpeakerSeconds) ? '' : String(draft.perSpeakerSeconds)}
                onChange={(value) => change({ perSpeakerSeconds: Number.parseInt(value, 10) })}
              />
            </div>
          )}
        </div>
      ) : null}
    </div>
  )
}
