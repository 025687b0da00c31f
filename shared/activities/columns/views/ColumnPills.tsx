import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { mostColumns } from '../schema.ts'
import { ColumnPill } from './ColumnPill.tsx'
import classes from './Controls.module.css'
import type { ColumnsControlsProps } from './CounterPad.tsx'

const newColumn = 'new'

/** The columns from left to right, each renamed, moved, folded or removed in place; and one more at the end. */
export function ColumnPills({ content, translate, locale, isReadOnly, act }: ColumnsControlsProps) {
  const { columns } = content.document
  const [written, setWritten] = useState<string | null>(null)
  const editor = (value: string, onKeep: (title: string) => void) => (
    <div className={classes.editor}>
      <TextEditor
        label={translate('columns.columnTitleField')}
        value={value}
        isMultiline={false}
        longest={120}
        tooLong={(over) => translate('board.tooLong', { count: over })}
        onKeep={(title) => {
          onKeep(title)
          setWritten(null)
        }}
        onCancel={() => setWritten(null)}
      />
    </div>
  )
  return (
    <ul className={classes.columns} aria-label={translate('columns.controls')}>
      {columns.map((column, index) => (
        <li key={column.id}>
          {written === column.id ? (
            editor(column.title, (title) => act({ kind: 'renameColumn', columnId: column.id, title }))
          ) : (
            <ColumnPill
              column={column}
              index={index}
              count={columns.length}
              translate={translate}
              locale={locale}
              isReadOnly={isReadOnly}
              act={act}
              // Once the menu has given the focus back.
              onRename={() => requestAnimationFrame(() => setWritten(column.id))}
            />
          )}
        </li>
      ))}
      {columns.length < mostColumns && !isReadOnly ? (
        <li>
          {written === newColumn ? (
            editor('', (title) => act({ kind: 'addColumn', title, sign: 'none', colour: 'papier' }))
          ) : (
            <Button
              size={44}
              variant="discret"
              icon={<IconPlus stroke={2.4} aria-hidden="true" />}
              onClick={() => setWritten(newColumn)}
            >
              {translate('columns.settingsAddColumn')}
            </Button>
          )}
        </li>
      ) : null}
    </ul>
  )
}
