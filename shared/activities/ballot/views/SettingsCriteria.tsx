import { IconPlus, IconX } from '@tabler/icons-react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { BallotAnswer } from '../../../domain/ballots/ballotSettings.ts'
import { NumberField } from './NumberField.tsx'
import type { SettingsAnswerProps } from './SettingsAnswer.tsx'

type Criteria = Extract<BallotAnswer, { kind: 'criteria' }>

/** The grid of a participatory budget: what each project is marked on, and how much it weighs. */
export function SettingsCriteria({
  answer,
  change,
  newId,
  translate,
}: SettingsAnswerProps & { readonly answer: Criteria }) {
  const { criteria } = answer
  const update = (next: Partial<Criteria>) => change({ answer: { ...answer, ...next }, preset: '' })
  return (
    <>
      {criteria.map((criterion, index) => {
        const number = index + 1
        const write = (part: Partial<typeof criterion>) =>
          update({ criteria: criteria.with(index, { ...criterion, ...part }) })
        return (
          <div key={criterion.id} className={classes.item}>
            <div className={classes.grow}>
              <Field
                label={translate('ballot.settingsCriterion', { number })}
                value={criterion.label}
                maxSigns={120}
                onChange={(label) => write({ label })}
              />
            </div>
            <NumberField
              label={translate('ballot.settingsWeight', { number })}
              value={criterion.weight}
              least={1}
              most={20}
              onChange={(weight) => write({ weight })}
            />
            <IconButton
              label={translate('ballot.settingsRemoveCriterion', { label: criterion.label })}
              icon={<IconX aria-hidden="true" />}
              disabled={criteria.length === 1}
              onClick={() => update({ criteria: criteria.toSpliced(index, 1) })}
            />
          </div>
        )
      })}
      <div className={classes.item}>
        <NumberField
          label={translate('ballot.settingsMostMark')}
          value={answer.most}
          least={1}
          most={20}
          onChange={(most) => update({ most })}
        />
        {criteria.length < 10 ? (
          <Button
            icon={<IconPlus stroke={2.4} aria-hidden="true" />}
            onClick={() =>
              update({
                criteria: [
                  ...criteria,
                  { id: newId(), label: translate('ballot.settingsNewCriterion'), weight: 1 },
                ],
              })
            }
          >
            {translate('ballot.settingsAddCriterion')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
