import { IconTrash } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { Field } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import classes from './SheetForm.module.css'
import { SheetSet } from './SheetSet.tsx'
import type { SheetFieldProps } from './SheetTextField.tsx'

/** A line per item: Entrée goes to the next, Retour arrière on an empty line takes it away, a pasted list is cut. */
export function SheetListField({ field, writing, isReadOnly, translate, problem }: SheetFieldProps) {
  const list = useRef<HTMLOListElement>(null)
  const items = Array.isArray(writing.shown) ? writing.shown.filter((one) => typeof one === 'string') : []
  // An empty line waits at the end, as long as there is room for one more.
  const lines = isReadOnly || items.at(-1) === '' || items.length >= field.maxItems ? items : [...items, '']
  const goTo = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[Math.max(0, index)]?.focus())
  const write = (index: number, text: string) => writing.change(lines.with(index, text))
  const remove = (index: number) => {
    writing.change(lines.toSpliced(index, 1))
    goTo(index - 1)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const text = lines[index] ?? ''
    if (event.key === 'Enter') {
      event.preventDefault()
      writing.settle()
      if (text === '') return
      if (lines[index + 1] !== '' && lines.length < field.maxItems)
        writing.change(lines.toSpliced(index + 1, 0, ''))
      goTo(index + 1)
    } else if (event.key === 'Backspace' && text === '' && lines.length > 1) {
      event.preventDefault()
      remove(index)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      goTo(Math.min(lines.length - 1, index + (event.key === 'ArrowDown' ? 1 : -1)))
    }
  }
  const onPaste = (event: ClipboardEvent, index: number) => {
    const pasted = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map((one) => one.trim())
    const several = pasted.filter((one) => one !== '')
    if (isReadOnly || several.length < 2) return
    event.preventDefault()
    writing.change(lines.toSpliced(index, lines[index] === '' ? 1 : 0, ...several))
  }
  return (
    <SheetSet
      field={field}
      count={items.filter((one) => one !== '').length}
      problem={problem}
      translate={translate}
    >
      <ol className={classes.lines} ref={list}>
        {lines.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, and the hand stays on it.
          <li key={index} className={classes.line} onPaste={(event) => onPaste(event, index)}>
            <div className={classes.grow}>
              <Field
                label={translate('sheets.formLine', { label: field.label, number: index + 1 })}
                labelHidden
                dir="auto"
                autoComplete="off"
                value={text}
                readOnly={isReadOnly}
                maxSigns={field.maxLength}
                onChange={(value) => write(index, value)}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            </div>
            {isReadOnly || text === '' ? null : (
              <IconButton
                label={translate('sheets.formRemoveLine', { number: index + 1 })}
                icon={<IconTrash stroke={2.2} aria-hidden="true" />}
                onClick={() => remove(index)}
              />
            )}
          </li>
        ))}
      </ol>
    </SheetSet>
  )
}
