import { IconDownload, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import formClasses from '../../../../renderer/activities/SettingsForm.module.css'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { useHasClient } from '../../../../renderer/client/ClientProvider.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { BallotAxis, BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import { letterOf } from '../../../domain/ballots/polls.ts'
import { moveOption } from './editOptions.ts'
import classes from './Settings.module.css'
import { SettingsOption } from './SettingsOption.tsx'
import type { SettingsOptionsProps } from './SettingsOptions.tsx'
import { TakeOptions } from './TakeOptions.tsx'
import { linesOfOptions, typedOptions } from './typedOptions.ts'

export interface SettingsAxisProps extends SettingsOptionsProps {
  /** Null: the ballot has no axis. */
  readonly axis: BallotAxis | null
}

/** One axis: its title, its options typed one per line or taken from elsewhere, then each of them in order. */
export function SettingsAxis({ axis, settings, change, newId, translate }: SettingsAxisProps) {
  const [isTaking, setTaking] = useState(false)
  const hasClient = useHasClient()
  const axisId = axis?.id ?? ''
  const title = axis?.title ?? translate('ballot.settingsOneList')
  const here = settings.options.filter((option) => option.axisId === axisId)
  const others = settings.options.filter((option) => option.axisId !== axisId)
  const write = (options: readonly BallotOption[]) => change({ options: [...others, ...options] })
  const newOption = (text: string): BallotOption => ({
    id: newId(),
    text,
    axisId,
    detail: '',
    origins: [],
    amountEuros: null,
    asideReason: '',
  })
  const renameAxis = (next: string) =>
    change({ axes: settings.axes.map((one) => (one.id === axisId ? { ...one, title: next } : one)) })
  return (
    <div className={classes.axis}>
      {axis ? (
        <div className={classes.axisHead}>
          <div className={formClasses.grow}>
            <Field
              label={translate('ballot.settingsAxisTitle', { number: axis.number })}
              value={axis.title}
              maxSigns={120}
              onChange={renameAxis}
            />
          </div>
          <IconButton
            label={translate('ballot.settingsRemoveAxis', { title })}
            icon={<IconX aria-hidden="true" />}
            onClick={() =>
              // What it held is not lost: it goes to the axis before, or stands without one.
              change({
                axes: settings.axes.filter((one) => one.id !== axisId),
                options: settings.options.map((option) =>
                  option.axisId === axisId
                    ? { ...option, axisId: settings.axes.find((one) => one.id !== axisId)?.id ?? '' }
                    : option,
                ),
              })
            }
          />
        </div>
      ) : null}
      <SettledField
        label={translate('ballot.settingsLines', { title })}
        help={translate('ballot.settingsLinesHelp')}
        multiline
        rows={Math.min(10, Math.max(3, here.length + 1))}
        value={linesOfOptions(here)}
        onSettle={(text) => write(typedOptions(text, here, newOption))}
      />
      {hasClient ? (
        <Button
          size={44}
          icon={<IconDownload stroke={2.2} aria-hidden="true" />}
          onClick={() => setTaking(true)}
        >
          {translate('ballot.takeFor', { title })}
        </Button>
      ) : null}
      {here.length > 0 ? (
        <ol className={classes.options} aria-label={translate('ballot.settingsOrder', { title })}>
          {here.map((option, index) => (
            <SettingsOption
              key={option.id}
              option={option}
              letter={letterOf(settings, option.id)}
              index={index}
              count={here.length}
              others={here.filter((one) => one.id !== option.id)}
              hasMoney={settings.envelopeEuros !== null}
              onChange={(next) => write(here.with(index, next))}
              onMove={(by) => write(moveOption(here, index, by))}
              onWrite={write}
              all={here}
              translate={translate}
            />
          ))}
        </ol>
      ) : null}
      {isTaking ? (
        <TakeOptions
          taken={settings.options.flatMap((option) => option.origins)}
          translate={translate}
          onTake={(sources) => {
            write([
              ...here,
              ...sources.map(({ table, id, text }) => ({ ...newOption(text), origins: [{ table, id }] })),
            ])
            setTaking(false)
          }}
          onClose={() => setTaking(false)}
        />
      ) : null}
    </div>
  )
}
