import { IconPlus, IconX } from '@tabler/icons-react'
import type { Method, MethodStep } from '../../../../shared/domain/methods/methodSchema.ts'
import { Button } from '../../../design/Button.tsx'
import { DurationStepper } from '../../../design/DurationStepper.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useWords } from '../../../text/words.ts'
import { useFormLanguage } from './FormLanguage.ts'
import classes from './MethodForm.module.css'
import { withStepMinutes, written } from './methodDraft.ts'

/** The steps of a method; their minutes make its own. */
export function StepFields({ method, onChange }: { method: Method; onChange: (method: Method) => void }) {
  const words = useWords('methods')
  const form = useFormLanguage()
  const { language } = form
  const steps = (next: MethodStep[]) => onChange(withStepMinutes({ ...method, steps: next }))
  const change = (at: number, fields: Partial<MethodStep>) =>
    steps(method.steps.map((step, index) => (index === at ? { ...step, ...fields } : step)))
  const blank: MethodStep = {
    title: { fr: '', en: '' },
    minutes: 5,
    consigne: { fr: '', en: '' },
    consigneFacile: { fr: '' },
    isOptional: false,
  }
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{words('steps')}</legend>
      <p className="second petit">{words('formWished', { minutes: method.minutes.wished })}</p>
      {method.steps.map((step, index) => {
        const number = index + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are told by their place
          <div key={index} className={classes.step}>
            <Field
              label={words('formStepTitle', { number })}
              maxSigns={120}
              value={step.title[language]}
              onChange={(typed) => change(index, { title: written(step.title, form, typed) })}
            />
            <DurationStepper
              label={words('formStepMinutes', { number })}
              minutes={step.minutes}
              onChange={(minutes) => change(index, { minutes })}
              max={240}
            />
            <IconButton
              label={words('formRemoveStep', { number })}
              icon={<IconX stroke={2.2} />}
              onClick={() => steps(method.steps.filter((_, other) => other !== index))}
            />
            <div className={classes.wide}>
              <Field
                label={words('formStepConsigne', { number })}
                multiline
                rows={2}
                maxSigns={400}
                value={step.consigne[language]}
                onChange={(typed) => change(index, { consigne: written(step.consigne, form, typed) })}
              />
            </div>
            <div className={classes.wide}>
              <Field
                label={words('formStepFacile', { number })}
                multiline
                rows={2}
                maxSigns={400}
                value={step.consigneFacile.fr}
                onChange={(fr) => change(index, { consigneFacile: { fr } })}
              />
            </div>
          </div>
        )
      })}
      <Button
        size={44}
        className={classes.end}
        icon={<IconPlus stroke={2.2} aria-hidden="true" />}
        onClick={() => steps([...method.steps, blank])}
      >
        {words('formAddStep')}
      </Button>
    </fieldset>
  )
}
