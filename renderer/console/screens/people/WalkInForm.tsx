import { useState } from 'react'
import type { Commune, ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import { CommuneField } from './CommuneField.tsx'
import { categoryList, categoryWords } from './categoryWords.ts'
import classes from './PersonDialog.module.css'
import { blankDraft, fieldsOf } from './personDraft.ts'

/** Somebody who is not on the list: what was typed is their name; Enter is enough. */
export function WalkInForm({
  typed,
  communes,
  onAdd,
  onCancel,
}: {
  typed: string
  communes: readonly Commune[]
  onAdd: (fields: ReturnType<typeof fieldsOf>) => Promise<void>
  onCancel: () => void
}) {
  const words = useWords('people')
  const [draft, setDraft] = useState(() => {
    const [first = '', ...rest] = typed.trim().split(/\s+/)
    return { ...blankDraft, firstName: capital(first), lastName: capital(rest.join(' ')) }
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void onAdd(fieldsOf(draft))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h2 className="titre-3">{words('walkInTitle')}</h2>
      <div className={classes.pair}>
        <Field
          label={words('firstName')}
          autoComplete="off"
          value={draft.firstName}
          onChange={(firstName) => setDraft({ ...draft, firstName })}
        />
        <Field
          label={words('lastName')}
          optional
          autoComplete="off"
          value={draft.lastName}
          onChange={(lastName) => setDraft({ ...draft, lastName })}
        />
        <SelectField<ParticipantCategory>
          label={words('college')}
          value={draft.category}
          options={categoryList.map((category) => ({
            value: category,
            label: words(categoryWords[category].one),
          }))}
          onChange={(category) => setDraft({ ...draft, category })}
        />
        <CommuneField
          communes={communes}
          value={draft.commune}
          onChange={(commune) => setDraft({ ...draft, commune })}
        />
      </div>
      <div className={classes.actions}>
        <Button variant="plein" type="submit" keyHint="↵" autoFocus>
          {words('walkInAdd')}
        </Button>
        <Button onClick={onCancel}>{words('cancel')}</Button>
      </div>
    </form>
  )
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)
}
