import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { asideReasons, type BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import type { Translate } from '../../activity.ts'
import { mergeOptions } from './editOptions.ts'
import { OptionOrigin } from './OptionOrigin.tsx'
import classes from './Settings.module.css'

export interface SettingsOptionProps {
  readonly option: BallotOption
  /** « A »; empty for one set aside. */
  readonly letter: string
  readonly index: number
  readonly count: number
  readonly all: readonly BallotOption[]
  readonly others: readonly BallotOption[]
  readonly hasMoney: boolean
  readonly onChange: (option: BallotOption) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onWrite: (options: readonly BallotOption[]) => void
  readonly translate: Translate
}

/** One option in its place: where it comes from, whether it is voted or set aside, with what it may be merged. */
export function SettingsOption(props: SettingsOptionProps) {
  const { option, index, others, onChange, translate } = props
  const named = { option: option.text }
  return (
    <li className={classes.option}>
      <span className={classes.letter} data-aside={props.letter === '' || undefined} aria-hidden="true">
        {props.letter}
      </span>
      <div className={classes.optionText}>
        <span dir="auto">{option.text}</span>
        <OptionOrigin origins={option.origins} translate={translate} />
      </div>
      <IconButton
        label={translate('ballot.settingsUp', named)}
        icon={<IconArrowUp stroke={2.2} aria-hidden="true" />}
        disabled={index === 0}
        onClick={() => props.onMove(-1)}
      />
      <IconButton
        label={translate('ballot.settingsDown', named)}
        icon={<IconArrowDown stroke={2.2} aria-hidden="true" />}
        disabled={index === props.count - 1}
        onClick={() => props.onMove(1)}
      />
      <IconButton
        label={translate('ballot.settingsRemove', named)}
        icon={<IconX aria-hidden="true" />}
        onClick={() => props.onWrite(props.all.filter((one) => one.id !== option.id))}
      />
      <div className={classes.choices}>
        {props.hasMoney ? (
          <div className={classes.money}>
            <SettledField
              label={translate('ballot.settingsAmount', named)}
              labelHidden
              figures
              inputMode="numeric"
              placeholder={translate('ballot.settingsAmountNone')}
              value={option.amountEuros === null ? '' : String(option.amountEuros)}
              onSettle={(value) => {
                const euros = Number.parseInt(value.replace(/\D/g, ''), 10)
                onChange({ ...option, amountEuros: Number.isNaN(euros) ? null : euros })
              }}
            />
          </div>
        ) : null}
        <div className={classes.state}>
          <SelectField
            label={translate('ballot.settingsState', named)}
            labelHidden
            value={option.asideReason}
            options={[
              { value: '', label: translate('ballot.voted') },
              ...asideReasons.map((reason) => ({
                value: reason,
                label: translate(`ballot.aside_${reason}`),
              })),
            ]}
            onChange={(asideReason) => onChange({ ...option, asideReason })}
          />
        </div>
        {others.length > 0 ? (
          <div className={classes.state}>
            <SelectField
              label={translate('ballot.settingsMerge', named)}
              labelHidden
              value=""
              options={[
                { value: '', label: translate('ballot.settingsMergeNone') },
                ...others.map((one) => ({ value: one.id, label: one.text })),
              ]}
              onChange={(intoId) => {
                if (intoId !== '') props.onWrite(mergeOptions(props.all, option.id, intoId))
              }}
            />
          </div>
        ) : null}
      </div>
    </li>
  )
}
