import { IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { useSettingsDraft } from '../../../../renderer/activities/useSettingsDraft.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { SettingsProps } from '../../projectionProps.ts'
import { type PyramidSettings, settingsSchema, type Tier } from '../schema.ts'

/** Every size a tier may have, from people alone to everyone. */
const sizes = [1, 2, 4, 8, 0] as const
const usualMinutes: Record<Tier['size'], number> = { 1: 5, 2: 7, 4: 10, 8: 12, 0: 22 }

/** The question and the tiers; a size may be left out and put back. */
export function Settings({ settings, onChange, newId, translate }: SettingsProps<PyramidSettings>) {
  const { draft, change } = useSettingsDraft(settings, settingsSchema, onChange)
  const { tiers } = draft
  const missing = sizes.filter((size) => !tiers.some((tier) => tier.size === size))
  const addTier = (size: Tier['size']) => {
    const title = translate(`pyramid.size${size}`)
    const tier = { id: newId(), size, title, keep: size === 0 ? 12 : 3, minutes: usualMinutes[size] }
    const next = [...tiers, tier].sort((a, b) => sizes.indexOf(a.size) - sizes.indexOf(b.size))
    change({ tiers: next })
  }
  return (
    <div className={classes.form}>
      <Field
        label={translate('pyramid.settingsQuestion')}
        value={draft.question}
        maxSigns={120}
        onChange={(question) => change({ question })}
      />
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('pyramid.settingsTiers')}</h3>
        {tiers.map((tier, index) => {
          const number = index + 1
          const update = (part: Partial<Tier>) => change({ tiers: tiers.with(index, { ...tier, ...part }) })
          return (
            <div key={tier.id} className={classes.item}>
              <div className={classes.grow}>
                <Field
                  label={translate('pyramid.settingsTierTitle', { number })}
                  value={tier.title}
                  maxSigns={60}
                  onChange={(title) => update({ title })}
                />
              </div>
              <div className={classes.number}>
                <Field
                  label={translate('pyramid.settingsTierKeep', { number })}
                  type="number"
                  inputMode="numeric"
                  value={Number.isNaN(tier.keep) ? '' : String(tier.keep)}
                  onChange={(value) => update({ keep: Number.parseInt(value, 10) })}
                />
              </div>
              <div className={classes.number}>
                <Field
                  label={translate('pyramid.settingsTierMinutes', { number })}
                  type="number"
                  inputMode="numeric"
                  value={Number.isNaN(tier.minutes) ? '' : String(tier.minutes)}
                  onChange={(value) => update({ minutes: Number.parseInt(value, 10) })}
                />
              </div>
              <IconButton
                label={translate('pyramid.settingsRemoveTier', { title: tier.title })}
                icon={<IconX />}
                disabled={tiers.length === 1}
                onClick={() => change({ tiers: tiers.toSpliced(index, 1) })}
              />
            </div>
          )
        })}
        <div className={classes.buttons}>
          {missing.map((size) => (
            <Button key={size} onClick={() => addTier(size)}>
              {translate('pyramid.settingsAddTier', { title: translate(`pyramid.size${size}`) })}
            </Button>
          ))}
        </div>
      </section>
    </div>
  )
}
