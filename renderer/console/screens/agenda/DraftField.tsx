import { useState } from 'react'
import { Field, type FieldProps } from '../../../design/Field.tsx'

type DraftFieldProps = Omit<FieldProps, 'onChange' | 'onBlur' | 'onKeyDown'> & {
  /** Called once, when the field is left or Entrée pressed, with a text that changed. */
  onSettle: (value: string) => void
}

/** A field whose text is kept as one change when it is left, so that one Ctrl Z takes it back. Échap gives up. */
export function DraftField({ value, onSettle, multiline, ...rest }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const settle = () => {
    const typed = draft
    setDraft(null)
    if (typed !== null && typed !== value) onSettle(typed)
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
