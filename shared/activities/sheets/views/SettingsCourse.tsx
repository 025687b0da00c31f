import { IconTrash } from '@tabler/icons-react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import type { Translate } from '../../activity.ts'
import { type CourseStep, mostSteps } from '../schema.ts'
import { freshId } from './freshId.ts'

export interface SettingsCourseProps {
  readonly course: CourseStep[]
  readonly onChange: (course: CourseStep[]) => void
  readonly newId: () => string
  readonly translate: Translate
}

/** The timed steps: their words, their minutes, who speaks and who listens. */
export function SettingsCourse({ course, onChange, newId, translate }: SettingsCourseProps) {
  const change = (index: number, part: Partial<CourseStep>) => {
    const step = course[index]
    if (step) onChange(course.with(index, { ...step, ...part }))
  }
  return (
    <section className={classes.part}>
      <h3 className={classes.heading}>{translate('sheets.settingsCourse')}</h3>
      {course.map((step, index) => (
        <div key={step.id} className={classes.item}>
          <div className={classes.grow}>
            <Field
              label={translate('sheets.settingsStepTitle', { number: index + 1 })}
              value={step.title}
              maxSigns={120}
              onChange={(title) => change(index, { title })}
            />
          </div>
          <CountField
            label={translate('sheets.settingsStepMinutes')}
            value={step.minutes}
            most={240}
            onKeep={(minutes) => change(index, { minutes })}
          />
          <div className={classes.grow}>
            <Field
              label={translate('sheets.settingsStepSpeaks')}
              optional
              value={step.speaks}
              maxSigns={80}
              onChange={(speaks) => change(index, { speaks })}
            />
          </div>
          <div className={classes.grow}>
            <Field
              label={translate('sheets.settingsStepListens')}
              optional
              value={step.listens}
              maxSigns={80}
              onChange={(listens) => change(index, { listens })}
            />
          </div>
          <IconButton
            label={translate('sheets.settingsRemoveStep', { title: step.title })}
            icon={<IconTrash stroke={2.2} aria-hidden="true" />}
            onClick={() => onChange(course.toSpliced(index, 1))}
          />
        </div>
      ))}
      {course.length < mostSteps ? (
        <Button
          onClick={() => {
            const title = translate('sheets.settingsNewStep')
            onChange([...course, { id: freshId(newId()), title, minutes: 5, speaks: '', listens: '' }])
          }}
        >
          {translate('sheets.settingsAddStep')}
        </Button>
      ) : null}
    </section>
  )
}
