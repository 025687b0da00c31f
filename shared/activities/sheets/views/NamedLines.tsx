import { useState } from 'react'
import { Field } from '../../../../renderer/design/Field.tsx'
import { freshId } from './freshId.ts'

type Named = { id: string; label: string }

export interface NamedLinesProps {
  readonly label: string
  readonly lines: readonly Named[]
  readonly most: number
  readonly newId: () => string
  readonly onChange: (lines: Named[]) => void
}

/** A short list written one per line; a line that keeps its words keeps its identity, so that answers follow it. */
export function NamedLines({ label, lines, most, newId, onChange }: NamedLinesProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const kept = lines.map((line) => line.label).join('\n')
  const settle = () => {
    if (draft === null) return
    setDraft(null)
    const wanted = [...new Set(draft.split('\n').map((text) => text.trim()))]
      .filter((text) => text !== '')
      .slice(0, most)
    onChange(
      wanted.map(
        (text, index) =>
          lines.find((line) => line.label === text) ?? {
            // A line changed in its place is the same line with other words.
            id:
              lines.length === wanted.length && lines[index] && !wanted.includes(lines[index].label)
                ? lines[index].id
                : freshId(newId()),
            label: text,
          },
      ),
    )
  }
  return <Field label={label} multiline rows={3} value={draft ?? kept} onChange={setDraft} onBlur={settle} />
}
