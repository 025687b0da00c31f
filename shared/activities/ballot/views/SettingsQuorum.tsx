import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { SettledField } from '../../../../renderer/activities/SettledField.tsx'
import { CheckRow } from '../../../../renderer/design/CheckRow.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import { linesOf } from './linesOf.ts'
import { NumberField } from './NumberField.tsx'
import type { SettingsAnswerProps } from './SettingsAnswer.tsx'

type Quorum = NonNullable<BallotSettings['quorum']>

const colleges = ['', 'elu', 'associatifPro', 'habitant', 'technicien', 'institution', 'invite'] as const
const usual: Quorum = { members: 15, percent: 50, mustInclude: '' }

/** Without whom nothing is decided: how many members, what part of them, which college; and what support may be given. */
export function SettingsQuorum({ settings, change, translate }: Omit<SettingsAnswerProps, 'newId'>) {
  const { quorum, supportLevels, hasHearings } = settings
  const write = (part: Partial<Quorum>) => change({ quorum: { ...(quorum ?? usual), ...part } })
  return (
    <>
      <CheckRow
        checked={quorum !== null}
        onChange={(hasQuorum) => change({ quorum: hasQuorum ? usual : null })}
      >
        {translate('ballot.settingsQuorum')}
      </CheckRow>
      {quorum === null ? null : (
        <div className={classes.item}>
          <NumberField
            label={translate('ballot.settingsMembers')}
            value={quorum.members}
            least={1}
            most={1000}
            onChange={(members) => write({ members })}
          />
          <NumberField
            label={translate('ballot.settingsQuorumPercent')}
            value={quorum.percent}
            least={1}
            most={100}
            onChange={(percent) => write({ percent })}
          />
          <SelectField<Quorum['mustInclude']>
            label={translate('ballot.settingsQuorumCollege')}
            value={quorum.mustInclude}
            options={colleges.map((college) => ({
              value: college,
              label: translate(
                college === '' ? 'ballot.settingsQuorumNoCollege' : `ballot.college_${college}`,
              ),
            }))}
            onChange={(mustInclude) => write({ mustInclude })}
          />
        </div>
      )}
      {hasHearings ? (
        <SettledField
          label={translate('ballot.settingsSupport')}
          help={translate('ballot.settingsSupportHelp')}
          multiline
          rows={4}
          value={supportLevels.join('\n')}
          onSettle={(text) =>
            change({
              supportLevels: linesOf(text)
                .map((line) => line.slice(0, 80))
                .slice(0, 8),
            })
          }
        />
      ) : null}
    </>
  )
}
