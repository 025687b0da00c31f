import { useState } from 'react'
import { Field } from '../../../design/Field.tsx'

/** A line that is kept when it is left; an empty one goes back when something is needed. */
export function KeptField({
  label,
  value,
  placeholder,
  isNeeded = false,
  onKeep,
}: {
  label: string
  value: string
  placeholder?: string
  isNeeded?: boolean
  onKeep: (value: string) => void
}) {
  const [draft, setDraft] = useState<string | null>(null)
  const settle = () => {
    const typed = draft?.trim() ?? value
    setDraft(null)
    if (typed !== value && !(isNeeded && typed === '')) onKeep(typed.slice(0, isNeeded ? 80 : 200))
  }
  return (
    <Field
      label={label}
      placeholder={placeholder}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
