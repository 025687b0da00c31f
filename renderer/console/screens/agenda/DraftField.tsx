import { useState } from 'react'
import { Field, type FieldProps } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'

type DraftFieldProps = Omit<FieldProps, 'onChange' | 'onBlur' | 'onKeyDown'> & {
  /** Called once, when the field is left or Entrée pressed, with a text that changed. */
  onSettle: (value: string) => void
  /** Signs that can be kept, when they are more than the counter advises. */
  longest?: number
}

/**
 * A field whose text is kept as one change when it is left, so that one Ctrl Z takes it back. Échap gives up. A text too
 * long is never cut: it stays in the field, and is told, until it is made shorter.
 */
export function DraftField({ value, onSettle, multiline, longest, problem, ...rest }: DraftFieldProps) {
  const words = useWords('agenda')
  const [draft, setDraft] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const over = Array.from(draft ?? '').length - (longest ?? rest.maxSigns ?? Number.POSITIVE_INFINITY)
  const settle = () => {
    setLeft(over > 0)
    if (over > 0) return
    setDraft(null)
    if (draft !== null && draft !== value) onSettle(draft)
  }
  return (
    <Field
      {...rest}
      multiline={multiline ?? false}
      problem={over > 0 && isLeft ? words('fieldTooLong', { count: over }) : problem}
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
