import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { Chip } from '../../../../renderer/design/Chip.tsx'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import type { BallotSettings, BallotWay } from '../../../domain/ballots/ballotSettings.ts'
import { NumberField } from './NumberField.tsx'
import ownClasses from './Settings.module.css'
import type { SettingsAnswerProps } from './SettingsAnswer.tsx'
import { SettingsQuorum } from './SettingsQuorum.tsx'

const ways: readonly BallotWay[] = ['hands', 'gommettes', 'paper', 'phone', 'round']
const colleges = ['elu', 'associatifPro', 'habitant', 'technicien', 'institution', 'invite'] as const

/** Who votes, how voices come in, what is seen and when, how it is decided. */
export function SettingsCourse({ settings, change, translate }: Omit<SettingsAnswerProps, 'newId'>) {
  const { voters } = settings
  const own = (part: Partial<BallotSettings>) => change({ ...part, preset: '' })
  const toggle = <Item,>(items: readonly Item[], item: Item, all: readonly Item[]) =>
    all.filter((one) => (one === item ? !items.includes(one) : items.includes(one)))
  return (
    <>
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('ballot.settingsWho')}</h3>
        <ChipGroup
          label={translate('ballot.settingsWho')}
          value={voters.kind}
          options={(['everyone', 'colleges', 'onePerGroup'] as const).map((kind) => ({
            value: kind,
            label: translate(`ballot.voters_${kind}`),
          }))}
          onChange={(kind) => own({ voters: { ...voters, kind } })}
        />
        {voters.kind === 'onePerGroup' ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a row of switches, without a legend of its own
          <div className={ownClasses.chips} role="group" aria-label={translate('ballot.settingsColleges')}>
            {colleges.map((college) => (
              <Chip
                key={college}
                pressed={voters.colleges.includes(college)}
                onClick={() => {
                  const next = toggle(voters.colleges, college, colleges)
                  if (next.length > 0) own({ voters: { ...voters, colleges: next } })
                }}
              >
                {translate(`ballot.college_${college}`)}
              </Chip>
            ))}
          </div>
        )}
      </section>
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('ballot.settingsWays')}</h3>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, without a legend of its own */}
        <div className={ownClasses.chips} role="group" aria-label={translate('ballot.settingsWays')}>
          {ways.map((way) => (
            <Chip
              key={way}
              pressed={settings.ways.includes(way)}
              onClick={() => change({ ways: toggle(settings.ways, way, ways) })}
            >
              {translate(`ballot.way_${way}`)}
            </Chip>
          ))}
        </div>
        <CheckRow checked={settings.isSecret} onChange={(isSecret) => own({ isSecret })}>
          {translate('ballot.settingsSecret')}
        </CheckRow>
        <CheckRow
          checked={settings.results === 'atClose'}
          onChange={(isHidden) => own({ results: isHidden ? 'atClose' : 'live' })}
        >
          {translate('ballot.settingsHidden')}
        </CheckRow>
        {(['college', 'group'] as const).map((split) => (
          <CheckRow
            key={split}
            checked={settings.splitBy.includes(split)}
            onChange={() =>
              change({ splitBy: toggle(settings.splitBy, split, ['college', 'group'] as const) })
            }
          >
            {translate(`ballot.settingsSplit_${split}`)}
          </CheckRow>
        ))}
        {settings.isSecret && settings.splitBy.length > 0 ? (
          <p>{translate('ballot.settingsSplitSecret')}</p>
        ) : null}
      </section>
      <section className={classes.part}>
        <h3 className={classes.heading}>{translate('ballot.settingsDecision')}</h3>
        <div className={classes.item}>
          <NumberField
            label={translate('ballot.settingsSeats')}
            help={translate('ballot.settingsSeatsHelp')}
            value={settings.seats}
            least={0}
            most={20}
            onChange={(seats) => own({ seats })}
          />
          {settings.envelopeEuros === null ? null : (
            <NumberField
              label={translate('ballot.settingsEnvelope')}
              value={settings.envelopeEuros}
              least={0}
              most={1_000_000_000}
              onChange={(envelopeEuros) => change({ envelopeEuros })}
            />
          )}
        </div>
        <SettingsQuorum settings={settings} change={change} translate={translate} />
        {settings.seats > 0 ? (
          <ChipGroup
            label={translate('ballot.settingsTie')}
            value={settings.tieRule}
            options={(['secondRound', 'discussion', 'draw'] as const).map((rule) => ({
              value: rule,
              label: translate(`ballot.tie_${rule}`),
            }))}
            onChange={(tieRule) => own({ tieRule })}
          />
        ) : null}
      </section>
    </>
  )
}
