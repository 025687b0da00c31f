import { useState } from 'react'
import { Field, type FieldProps } from '../design/Field.tsx'

export interface SettledFieldProps extends Omit<FieldProps, 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** Called once, when the field is left or Entrée pressed, with a text that changed. */
  readonly onSettle: (value: string) => void
}

/** A field whose text goes as one change, so that one Ctrl Z takes it back. Échap gives up. */
export function SettledField({ value, onSettle, multiline, ...rest }: SettledFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const isOver = rest.maxSigns !== undefined && [...(draft ?? '')].length > rest.maxSigns
  const settle = () => {
    // A text that is too long stays in its field, with what its counter says.
    if (isOver) return
    setDraft(null)
    if (draft !== null && draft !== value) onSettle(draft)
  }
  return (
    <Field
      {...rest}
      multiline={multiline ?? false}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
        } else if (event.key === 'Enter' && !multiline) settle()
      }}
    />
  )
}
