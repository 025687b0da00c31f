import { useEffect, useState } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import type { Asked } from '../../shared/activities/asked.ts'
import { DateField } from '../design/DateField.tsx'
import { Field } from '../design/Field.tsx'
import { SelectField } from '../design/SelectField.tsx'

export interface AskedFieldProps {
  readonly asked: Asked
  readonly value: string
  readonly isReadOnly: boolean
  readonly onKeep: (value: string) => void
  readonly translate: Translate
}

/** One answer about one parole: chosen at once, written when the field is left. */
export function AskedField({ asked, value, isReadOnly, onKeep, translate }: AskedFieldProps) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  if (asked.kind === 'choix')
    return (
      <SelectField
        label={asked.label}
        value={value}
        options={[
          { value: '', label: translate('columns.askedNone') },
          ...asked.choices.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChange={(next) => {
          if (!isReadOnly) onKeep(next)
        }}
      />
    )
  if (asked.kind === 'jour')
    return (
      <DateField
        label={asked.label}
        value={value}
        onChange={(next) => {
          if (!isReadOnly) onKeep(next)
        }}
      />
    )
  const keep = () => {
    const next = asked.kind === 'nombre' ? draft.replace(/\D/g, '').slice(0, 4) : draft.trim()
    setDraft(next)
    if (next !== value) onKeep(next)
  }
  return (
    <Field
      label={asked.label}
      value={draft}
      readOnly={isReadOnly}
      inputMode={asked.kind === 'nombre' ? 'numeric' : 'text'}
      figures={asked.kind === 'nombre'}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
