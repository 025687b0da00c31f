import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { typeset } from '../../../text/typography.ts'
import classes from './Controls.module.css'
import type { SheetsControlsProps } from './Controls.tsx'
import { Remaining } from './Remaining.tsx'

/** The step under way, who speaks, what is left of it, and the one before and after. */
export function CourseControls(props: SheetsControlsProps) {
  const { content, translate, locale, isLive, act } = props
  const { course } = content.settings
  const { stepIndex, stepEndsAt } = content.document
  const step = stepIndex === null ? undefined : course[stepIndex]
  const next = course[stepIndex === null ? 0 : stepIndex + 1]
  // « Suivant » of the evening brings each step: a second one beside it would only mislead.
  const isLed = isLive && step !== undefined && stepEndsAt === null
  const go = (index: number | null) => act({ kind: 'goToStep', index, isTimed: true })
  return (
    <div className={classes.course}>
      {step && stepIndex !== null ? (
        <div className={classes.line}>
          <p className={classes.current}>
            {translate('sheets.courseStep', {
              number: stepIndex + 1,
              steps: course.length,
              title: typeset(step.title, locale),
            })}
          </p>
          <Remaining {...props} endsAt={stepEndsAt} />
        </div>
      ) : null}
      {step ? (
        <p className={classes.said}>
          {[
            step.speaks === '' ? '' : translate('sheets.wallSpeaks', { who: typeset(step.speaks, locale) }),
            step.listens === ''
              ? ''
              : translate('sheets.wallListens', { who: typeset(step.listens, locale) }),
          ]
            .filter((text) => text !== '')
            .join(' · ')}
        </p>
      ) : null}
      <div className={classes.line} hidden={isLed}>
        {stepIndex === null ? null : (
          <IconButton
            label={translate('sheets.coursePrevious')}
            variant="contour"
            icon={<IconArrowLeft stroke={2.2} aria-hidden="true" />}
            onClick={() => go(stepIndex === 0 ? null : stepIndex - 1)}
          />
        )}
        {next ? (
          <Button
            size={44}
            iconAfter={<IconArrowRight stroke={2.2} aria-hidden="true" />}
            onClick={() => go(stepIndex === null ? 0 : stepIndex + 1)}
          >
            {translate(stepIndex === null ? 'sheets.courseBegin' : 'sheets.courseNext', {
              title: typeset(next.title, locale),
            })}
          </Button>
        ) : (
          <Button size={44} onClick={() => go(null)}>
            {translate('sheets.courseEnd')}
          </Button>
        )}
      </div>
    </div>
  )
}
