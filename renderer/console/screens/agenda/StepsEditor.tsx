import { IconPlus, IconX } from '@tabler/icons-react'
import { stepGapMinutes } from '../../../../shared/domain/agenda/minutes.ts'
import type { Lane, Step } from '../../../../shared/domain/rows.ts'
import { formatDuration } from '../../../../shared/text/typography.ts'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { DraftField } from './DraftField.tsx'
import classes from './StepsEditor.module.css'

/** The timed steps of a lane, their sum, and « Écart » when they do not add up. */
export function StepsEditor({ lane, onChange }: { lane: Lane; onChange: (steps: Step[]) => void }) {
  const words = useWords('agenda')
  const locale = useLocale()
  const { steps } = lane
  const gap = stepGapMinutes(lane)
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  const change = (index: number, fields: Partial<Step>) =>
    onChange(steps.map((step, rank) => (rank === index ? { ...step, ...fields } : step)))
  return (
    <div className={classes.steps}>
      <h4 className={classes.heading}>{words('steps')}</h4>
      {steps.map((step, index) => (
        <div key={step.id} className={classes.step}>
          <div className={classes.line}>
            <DraftField
              label={words('stepTitle', { number: index + 1 })}
              labelHidden
              value={step.title}
              maxSigns={120}
              onSettle={(title) => change(index, { title })}
            />
            <IconButton
              label={words('removeStep', { number: index + 1 })}
              icon={<IconX stroke={2.2} />}
              onClick={() => onChange(steps.toSpliced(index, 1))}
            />
          </div>
          <div className={classes.line}>
            <DurationStepper
              label={words('stepMinutes', { number: index + 1 })}
              minutes={step.minutes}
              onChange={(minutes) => change(index, { minutes })}
            />
            <CheckRow checked={step.isOptional} onChange={(isOptional) => change(index, { isOptional })}>
              {words('stepOptional')}
            </CheckRow>
          </div>
          <details className={classes.said}>
            <summary>{words('stepConsignes')}</summary>
            <DraftField
              label={words('stepConsigne', { number: index + 1 })}
              optional
              multiline
              rows={2}
              value={step.consigne}
              maxSigns={400}
              onSettle={(consigne) => change(index, { consigne })}
            />
            <DraftField
              label={words('consigneFacile')}
              optional
              multiline
              rows={2}
              value={step.consigneFacile}
              maxSigns={400}
              onSettle={(consigneFacile) => change(index, { consigneFacile })}
            />
          </details>
        </div>
      ))}
      {steps.length > 0 ? (
        <p className={classes.sum} data-gap={gap !== 0 || undefined}>
          {words('stepsSum', { sum, minutes: lane.minutes })}
          {gap === 0 ? null : (
            <strong>
              {words('gap', { duration: `${gap > 0 ? '+' : ''}${formatDuration(gap, locale)}` })}
            </strong>
          )}
        </p>
      ) : null}
      <Button
        size={44}
        icon={<IconPlus stroke={2.2} aria-hidden="true" />}
        onClick={() =>
          onChange([
            ...steps,
            {
              id: newId(),
              title: words('newStep'),
              minutes: Math.max(0, lane.minutes - sum) || 5,
              consigne: '',
              consigneFacile: '',
              isOptional: false,
            },
          ])
        }
      >
        {words('addStep')}
      </Button>
    </div>
  )
}
