import { IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import { Field } from '../design/Field.tsx'
import { IconButton } from '../design/IconButton.tsx'
import classes from './SheetForm.module.css'
import { SheetSet } from './SheetSet.tsx'
import type { SheetFieldProps } from './SheetTextField.tsx'

type Block = { [part: string]: string }

const isBlank = (block: Block) => Object.values(block).every((text) => text === '')

/** A small table: a row per block, a column per part. Entrée goes to the next part, then to the next row. */
export function SheetBlocksField({ field, writing, isReadOnly, translate, problem }: SheetFieldProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const blocks = Array.isArray(writing.shown) ? writing.shown.filter((one) => typeof one !== 'string') : []
  const last = blocks.at(-1)
  const rows: Block[] =
    isReadOnly || (last && isBlank(last)) || blocks.length >= field.maxItems ? blocks : [...blocks, {}]
  const goTo = (row: number, part: number) =>
    requestAnimationFrame(() =>
      body.current?.querySelectorAll('tr')[Math.max(0, row)]?.querySelectorAll('input')[part]?.focus(),
    )
  const write = (index: number, part: string, text: string) =>
    writing.change(rows.with(index, { ...rows[index], [part]: text }))
  const remove = (index: number) => {
    writing.change(rows.toSpliced(index, 1))
    goTo(index - 1, 0)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, row: number, part: number) => {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      if (part < field.parts.length - 1) return goTo(row, part + 1)
      writing.settle()
      goTo(Math.min(rows.length - 1, row + 1), 0)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      goTo(Math.min(rows.length - 1, row + (event.key === 'ArrowDown' ? 1 : -1)), part)
    } else if (event.key === 'Backspace' && isBlank(rows[row] ?? {}) && rows.length > 1) {
      event.preventDefault()
      remove(row)
    }
  }
  const count = blocks.filter((block) => !isBlank(block)).length
  return (
    <SheetSet field={field} count={count} problem={problem} translate={translate}>
      <div className={classes.scroll}>
        <table className={classes.blocks}>
          <thead>
            <tr>
              {field.parts.map((part) => (
                <th key={part.id} scope="col">
                  {part.label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((block, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place, and the hand stays on it.
              <tr key={row}>
                {field.parts.map((part, index) => (
                  <td key={part.id}>
                    <Field
                      label={translate('sheets.formLine', { label: part.label, number: row + 1 })}
                      labelHidden
                      dir="auto"
                      autoComplete="off"
                      value={block[part.id] ?? ''}
                      readOnly={isReadOnly}
                      maxSigns={field.maxLength}
                      onChange={(value) => write(row, part.id, value)}
                      onKeyDown={(event) => onKeyDown(event, row, index)}
                    />
                  </td>
                ))}
                <td className={classes.gesture}>
                  {isReadOnly || isBlank(block) ? null : (
                    <IconButton
                      label={translate('sheets.formRemoveLine', { number: row + 1 })}
                      icon={<IconTrash stroke={2.2} aria-hidden="true" />}
                      onClick={() => remove(row)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </SheetSet>
  )
}
