import { type FormEvent, useState } from 'react'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { Translate } from '../../activity.ts'
import classes from './Board.module.css'

export interface WordEntryProps {
  readonly onSay: (text: string) => void
  readonly translate: Translate
}

/** One word, Enter, the next one: the field keeps the focus. */
export function WordEntry({ onSay, translate }: WordEntryProps) {
  const [text, setText] = useState('')
  const say = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onSay(text)
    setText('')
  }
  return (
    <form className={classes.entry} onSubmit={say}>
      <Field
        label={translate('words.entry')}
        help={translate('words.entryHelp')}
        value={text}
        size="saisie"
        autoComplete="off"
        spellCheck={false}
        onChange={setText}
      />
    </form>
  )
}
