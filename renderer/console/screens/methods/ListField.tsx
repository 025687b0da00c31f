import { useState } from 'react'
import { Field } from '../../../design/Field.tsx'

/** One thing per line. The empty line being typed stays in the field, not in the list. */
export function ListField({
  label,
  items,
  onChange,
}: {
  label: string
  items: readonly string[]
  onChange: (items: string[]) => void
}) {
  const [typed, setTyped] = useState(items.join('\n'))
  return (
    <Field
      label={label}
      multiline
      rows={Math.min(8, Math.max(2, items.length + 1))}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }}
    />
  )
}
