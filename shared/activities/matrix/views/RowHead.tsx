import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { ContextMenu, type MenuEntry } from '../../../../renderer/design/ContextMenu.tsx'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { typeset } from '../../../text/typography.ts'
import type { ArrangedRow } from '../arrange.ts'
import { batchesOf, rowsOfGroup } from '../dealRows.ts'
import { isDealt } from '../logic.ts'
import { byNumber, nameOfGroup } from '../nameOfGroup.ts'
import type { MatrixTableProps } from './MatrixTable.tsx'
import { MoodField } from './MoodField.tsx'
import classes from './TableBoard.module.css'

type RowHeadProps = MatrixTableProps & { readonly arranged: ArrangedRow }

/** The head of a row: its number and title, who works on it now, its mood; renamed, moved, dealt and removed in place. */
export function RowHead(props: RowHeadProps) {
  const { content, arranged, translate, locale, isReadOnly, commands } = props
  const [isWriting, setWriting] = useState(false)
  const { settings, document, groupWord } = content
  const { row, number } = arranged
  const title = typeset(row.title, locale)
  const index = number - 1
  const here = isDealt(document)
    ? byNumber(content.groups).filter((group) =>
        rowsOfGroup(document.rows, group.number, document.roundIndex).some((one) => one.id === row.id),
      )
    : []
  const batches = batchesOf(document.rows)
  const least = settings.look === 'radar' ? 4 : 1
  const entries: MenuEntry[] = [
    { label: translate('matrix.rowRename'), onPress: () => requestAnimationFrame(() => setWriting(true)) },
    {
      label: translate('matrix.rowUp'),
      unavailable: index === 0,
      onPress: () => commands.act({ kind: 'moveRow', rowId: row.id, toIndex: index - 1 }),
    },
    {
      label: translate('matrix.rowDown'),
      unavailable: index === document.rows.length - 1,
      onPress: () => commands.act({ kind: 'moveRow', rowId: row.id, toIndex: index + 1 }),
    },
    ...(batches.length > 0
      ? [...batches, 0].map((batch) => ({
          label: batch === 0 ? translate('matrix.rowBatchAll') : translate('matrix.rowBatch', { batch }),
          unavailable: row.batch === batch,
          onPress: () => commands.act({ kind: 'dealRow', rowId: row.id, batch }),
        }))
      : []),
    {
      label: translate('matrix.rowRemove'),
      removes: true,
      unavailable: document.rows.length <= least,
      onPress: () => commands.act({ kind: 'removeRow', rowId: row.id }),
    },
  ]
  return (
    <th scope="row" className={classes.rowHead}>
      {isWriting ? (
        <TextEditor
          label={translate('matrix.rowField')}
          value={row.title}
          isMultiline={false}
          longest={120}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(text) => {
            commands.act({ kind: 'renameRow', rowId: row.id, title: text })
            setWriting(false)
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div className={classes.head}>
          <span className={classes.headTitle} dir="auto">
            {translate('matrix.rowName', { number, title })}
            {row.subtitle === '' ? null : (
              <span className={classes.subtitle}>{typeset(row.subtitle, locale)}</span>
            )}
          </span>
          {isReadOnly ? null : (
            <ContextMenu sections={[{ entries }]} position="bottom-start">
              <IconButton
                className={classes.menu ?? ''}
                label={translate('matrix.rowMenu', { title })}
                icon={<IconDots aria-hidden="true" stroke={2.2} />}
              />
            </ContextMenu>
          )}
        </div>
      )}
      {here.length > 0 ? (
        <p className={classes.here}>
          {here.map((group) => (
            <span key={group.id} className={classes.hereGroup}>
              <Gommette shape={group.shape} size={18} />
              {nameOfGroup(group, groupWord, translate)}
            </span>
          ))}
        </p>
      ) : null}
      {settings.hasMood ? (
        <div className={classes.mood} inert={isReadOnly}>
          <MoodField
            label={translate('matrix.mood')}
            isLabelHidden
            mood={document.moods[row.id]}
            onChange={(mood) => commands.act({ kind: 'setMood', rowId: row.id, mood })}
            translate={translate}
          />
        </div>
      ) : null}
    </th>
  )
}
