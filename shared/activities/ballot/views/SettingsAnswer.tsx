import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import type { BallotAnswer, BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import type { Translate } from '../../activity.ts'
import { NumberField } from './NumberField.tsx'
import { SettingsCriteria } from './SettingsCriteria.tsx'

export interface SettingsAnswerProps {
  readonly settings: BallotSettings
  readonly change: (part: Partial<BallotSettings>) => void
  readonly newId: () => string
  readonly translate: Translate
}

/** What one person gives: voices, a level, an order, marks. */
export function SettingsAnswer(props: SettingsAnswerProps) {
  const { settings, change, translate } = props
  const { answer } = settings
  const update = (next: BallotAnswer) => change({ answer: next, preset: '' })
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('ballot.settingsAnswer')}</h3>
      {answer.kind === 'voices' ? (
        <>
          <div className={classes.item}>
            <NumberField
              label={translate('ballot.settingsPerVoter')}
              value={answer.perVoter}
              least={1}
              most={1000}
              onChange={(perVoter) => update({ ...answer, perVoter })}
            />
            <NumberField
              label={translate('ballot.settingsMostPerOption')}
              help={translate(
                answer.mostPerOption === 1 ? 'ballot.settingsAllDifferent' : 'ballot.settingsMayStack',
              )}
              value={answer.mostPerOption}
              least={1}
              most={1000}
              onChange={(mostPerOption) => update({ ...answer, mostPerOption })}
            />
          </div>
          <ChipGroup
            label={translate('ballot.settingsScope')}
            value={settings.scope}
            options={[
              { value: 'perAxis', label: translate('ballot.settingsScopePerAxis') },
              { value: 'inAll', label: translate('ballot.settingsScopeInAll') },
            ]}
            onChange={(scope) => change({ scope, preset: '' })}
          />
          <ChipGroup
            label={translate('ballot.settingsUnit')}
            value={answer.unit}
            options={(['voix', 'gommettes', 'points', 'coups de cœur'] as const).map((unit) => ({
              value: unit,
              label: translate(`ballot.unit_${unit === 'coups de cœur' ? 'coups' : unit}`),
            }))}
            onChange={(unit) => update({ ...answer, unit })}
          />
          <CheckRow
            checked={answer.allowsNegative}
            onChange={(allowsNegative) => update({ ...answer, allowsNegative })}
          >
            {translate('ballot.settingsNegative')}
          </CheckRow>
        </>
      ) : null}
      {answer.kind === 'levels' ? (
        <div className={classes.item}>
          {answer.levels.map((level, index) => (
            <SettledField
              key={level.id}
              label={translate('ballot.settingsLevel', { number: index + 1 })}
              maxSigns={60}
              value={level.label}
              onSettle={(text) => {
                const label = text.trim()
                if (label !== '')
                  update({ ...answer, levels: answer.levels.with(index, { ...level, label }) })
              }}
            />
          ))}
        </div>
      ) : null}
      {answer.kind === 'ranking' ? (
        <div className={classes.item}>
          <NumberField
            label={translate('ballot.settingsMostRanked')}
            help={translate('ballot.settingsMostRankedHelp')}
            value={answer.mostRanked}
            least={0}
            most={120}
            onChange={(mostRanked) => update({ ...answer, mostRanked })}
          />
        </div>
      ) : null}
      {answer.kind === 'criteria' ? <SettingsCriteria {...props} answer={answer} /> : null}
    </section>
  )
}
