import { useState } from 'react'
import classes from '../../../../renderer/activities/SettingsForm.module.css'
import { Field } from '../../../../renderer/design/Field.tsx'

export interface NumberFieldProps {
  readonly label: string
  readonly help?: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** A whole number between two bounds: what is typed stays in the field, and goes out when it is a number that holds. */
export function NumberField({ label, help, value, least, most, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <div className={classes.number}>
      <Field
        label={label}
        help={help}
        figures
        inputMode="numeric"
        value={draft ?? String(value)}
        onChange={(text) => {
          const figures = text.replace(/\D/g, '').slice(0, 10)
          const next = Number.parseInt(figures, 10)
          setDraft(figures)
          if (!Number.isNaN(next) && next >= least && next <= most && next !== value) onChange(next)
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  )
}
