import { useState } from 'react'
import { Field } from '../../../design/Field.tsx'

/** A whole number (or one with a decimal), kept when the field is left; what is not a number goes back. */
export function NumberField({
  label,
  value,
  max,
  min = 0,
  decimals = false,
  onChange,
}: {
  label: string
  value: number
  max: number
  min?: number
  decimals?: boolean
  onChange: (value: number) => void
}) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = decimals ? String(value).replace('.', ',') : String(value)
  const settle = () => {
    const typed = Number((draft ?? '').replace(',', '.'))
    const isRead = draft !== null && draft.trim() !== '' && Number.isFinite(typed)
    setDraft(null)
    if (!isRead) return
    const next = Math.min(max, Math.max(min, decimals ? Math.round(typed * 10) / 10 : Math.round(typed)))
    if (next !== value) onChange(next)
  }
  return (
    <Field
      label={label}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      figures
      value={draft ?? shown}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
