import { useEffect, useState } from 'react'
import { Field } from '../../../../renderer/design/Field.tsx'

export interface KeptFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: string
  readonly multiline?: boolean
  readonly maxSigns?: number
  readonly isReadOnly: boolean
  /** Why what is written cannot be kept, or ''. */
  readonly problemOf?: (text: string) => string
  readonly onKeep: (text: string) => void
}

/** A line kept when it is left or at Entrée; Échap puts back what was there. What cannot be kept stays, with its reason. */
export function KeptField({ value, onKeep, problemOf, isReadOnly, multiline, ...field }: KeptFieldProps) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const problem = problemOf?.(draft) ?? ''
  const keep = () => {
    if (draft.trim() !== value && problem === '') onKeep(draft.trim())
  }
  return (
    <Field
      {...field}
      value={draft}
      multiline={multiline}
      readOnly={isReadOnly}
      problem={problem === '' ? undefined : problem}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (!multiline || event.ctrlKey)) {
          event.preventDefault()
          keep()
        }
      }}
    />
  )
}
