import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import classes from './TextEditor.module.css'

export type TextEditorProps = {
  readonly label: string
  readonly value: string
  readonly isMultiline: boolean
  /** Signs at most. More is never cut: the text stays in the field, and `tooLong` says by how much. */
  readonly longest: number
  readonly tooLong: (over: number) => string
  readonly onKeep: (text: string) => void
  readonly onCancel: () => void
}

/** Writing in place: Entrée or leaving keeps, Maj Entrée goes to the next line, Échap leaves it as it was. */
export function TextEditor({
  label,
  value,
  isMultiline,
  longest,
  tooLong,
  onKeep,
  onCancel,
}: TextEditorProps) {
  const [text, setText] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const noteId = useId()
  const over = [...text.trim()].length - longest

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const finish = (keeps: boolean) => {
    if (isDone.current || (keeps && over > 0)) return
    isDone.current = true
    const written = text.trim()
    if (keeps && written !== '' && written !== value) onKeep(written)
    else onCancel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !(isMultiline && event.shiftKey)) {
      event.preventDefault()
      finish(true)
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      finish(false)
    }
  }

  return (
    <div className={classes.frame}>
      <textarea
        ref={field}
        className={classes.editor}
        data-title={!isMultiline || undefined}
        data-over={over > 0 || undefined}
        aria-label={label}
        aria-invalid={over > 0 || undefined}
        aria-describedby={over > 0 ? noteId : undefined}
        dir="auto"
        rows={1}
        value={text}
        onChange={(event) =>
          setText(isMultiline ? event.target.value : event.target.value.replace(/\n/g, ' '))
        }
        onKeyDown={onKeyDown}
        onBlur={() => finish(true)}
      />
      {over > 0 ? (
        <p id={noteId} role="alert" className={classes.note}>
          {tooLong(over)}
        </p>
      ) : null}
    </div>
  )
}
