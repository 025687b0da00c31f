import { IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { Translate } from '../../activity.ts'
import { type ColumnsSettings, mostCounters } from '../schema.ts'
import { SettingsCounterLook } from './SettingsCounterLook.tsx'

export interface SettingsCountersProps {
  readonly settings: ColumnsSettings
  readonly change: (part: Partial<ColumnsSettings>) => void
  readonly newId: () => string
  readonly translate: Translate
}

/** Counters of the board, and which of them the synthesis prints. */
export function SettingsCounters({ settings, change, newId, translate }: SettingsCountersProps) {
  const { counters, showCountersInPdf } = settings
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('columns.settingsCounters')}</h3>
      {counters.map((counter, index) => (
        <div key={counter.id} className={classes.item}>
          <div className={classes.grow}>
            <Field
              label={translate('columns.settingsCounterTitle', { number: index + 1 })}
              value={counter.title}
              maxSigns={120}
              onChange={(title) => change({ counters: counters.with(index, { ...counter, title }) })}
            />
          </div>
          <SettingsCounterLook
            counter={counter}
            number={index + 1}
            onChange={(next) => change({ counters: counters.with(index, next) })}
            translate={translate}
          />
          <CheckRow
            checked={showCountersInPdf.includes(counter.id)}
            onChange={(isShown) => {
              const others = showCountersInPdf.filter((id) => id !== counter.id)
              change({ showCountersInPdf: isShown ? [...others, counter.id] : others })
            }}
          >
            {translate('columns.settingsCounterInPdf', { title: counter.title })}
          </CheckRow>
          <IconButton
            label={translate('columns.settingsRemoveCounter', { title: counter.title })}
            icon={<IconX />}
            onClick={() =>
              change({
                counters: counters.toSpliced(index, 1),
                showCountersInPdf: showCountersInPdf.filter((id) => id !== counter.id),
              })
            }
          />
        </div>
      ))}
      {counters.length > 0 ? (
        <CheckRow checked={settings.hasRounds === true} onChange={(hasRounds) => change({ hasRounds })}>
          {translate('columns.settingsHasRounds')}
        </CheckRow>
      ) : null}
      {counters.length < mostCounters ? (
        <Button
          onClick={() => {
            const counter = { id: newId(), title: translate('columns.settingsNewCounter') }
            change({ counters: [...counters, counter] })
          }}
        >
          {translate('columns.settingsAddCounter')}
        </Button>
      ) : null}
    </section>
  )
}
