import { IconPlus, IconX } from '@tabler/icons-react'
import { mostAsked, mostChoices } from '../../../../shared/activities/asked.ts'
import { type MethodField, methodFieldKinds } from '../../../../shared/domain/methods/methodSchema.ts'
import { newId } from '../../../client/Connection.ts'
import { Button } from '../../../design/Button.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import { useFormLanguage } from './FormLanguage.ts'
import { ListField } from './ListField.tsx'
import classes from './MethodForm.module.css'
import { choicesOf, written } from './methodDraft.ts'

/** What a method asks about each parole besides its words; its first board of paroles asks it. */
export function AskedFields({
  fields,
  onChange,
}: {
  fields: readonly MethodField[]
  onChange: (fields: MethodField[]) => void
}) {
  const words = useWords('methods')
  const { language, first } = useFormLanguage()
  const change = (at: number, part: Partial<MethodField>) =>
    onChange(fields.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const kindOf = (field: MethodField) => (field.choices.length > 0 ? 'choix' : (field.kind ?? 'texte'))
  const freshId = () => `f${newId()}`
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{words('formAsked')}</legend>
      <p className="second petit">{words('formAskedHint')}</p>
      {fields.map((field, index) => {
        const number = index + 1
        return (
          <div key={field.id} className={classes.step}>
            <Field
              label={words('formAskedLabel', { number })}
              maxSigns={60}
              value={field.label[language]}
              onChange={(typed) => change(index, { label: written(field.label, { language, first }, typed) })}
            />
            <SelectField
              label={words('formAskedKind', { number })}
              value={kindOf(field)}
              options={methodFieldKinds.map((value) => ({ value, label: words(`formKind_${value}`) }))}
              onChange={(kind) =>
                change(index, { kind, choices: kind === 'choix' ? firstChoices(freshId, words) : [] })
              }
            />
            <IconButton
              label={words('formRemoveAsked', { number })}
              icon={<IconX stroke={2.2} />}
              onClick={() => onChange(fields.filter((_, other) => other !== index))}
            />
            {kindOf(field) === 'choix' ? (
              <div className={classes.wide}>
                <ListField
                  label={words('formAskedChoices', { number })}
                  items={field.choices.map((choice) => choice.label[language])}
                  onChange={(lines) =>
                    change(index, {
                      choices: choicesOf(
                        field.choices,
                        lines.slice(0, mostChoices),
                        { language, first },
                        freshId,
                      ),
                    })
                  }
                />
              </div>
            ) : null}
            <div className={classes.wide}>
              <CheckRow
                checked={field.isPrivate === true}
                onChange={(isPrivate) => change(index, { isPrivate })}
              >
                {words('formAskedPrivate')}
              </CheckRow>
            </div>
          </div>
        )
      })}
      {fields.length < mostAsked ? (
        <Button
          size={44}
          className={classes.end}
          icon={<IconPlus stroke={2.2} aria-hidden="true" />}
          onClick={() =>
            onChange([...fields, { id: freshId(), label: { fr: '', en: '' }, slots: [], choices: [] }])
          }
        >
          {words('formAddAsked')}
        </Button>
      ) : null}
    </fieldset>
  )
}

/** A choice has at least two answers from the start. */
function firstChoices(freshId: () => string, words: (key: 'formYes' | 'formNo') => string) {
  return (['formYes', 'formNo'] as const).map((key) => {
    const label = words(key)
    return { id: freshId(), label: { fr: label, en: label } }
  })
}
