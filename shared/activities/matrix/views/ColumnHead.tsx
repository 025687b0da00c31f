import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { SlotSignIcon } from '../../../../renderer/board/SlotSignIcon.tsx'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { ContextMenu } from '../../../../renderer/design/ContextMenu.tsx'
import { IconButton } from '../../../../renderer/design/IconButton.tsx'
import { typeset } from '../../../text/typography.ts'
import type { MatrixColumn } from '../schema.ts'
import type { MatrixTableProps } from './MatrixTable.tsx'
import classes from './TableBoard.module.css'

type ColumnHeadProps = MatrixTableProps & {
  readonly column: MatrixColumn
  readonly index: number
  readonly count: number
}

/** The head of a column: its sign, its words, how many were said; renamed and removed in place. */
export function ColumnHead(props: ColumnHeadProps) {
  const { content, column, index, count, translate, locale, isReadOnly, commands } = props
  const [isWriting, setWriting] = useState(false)
  const { look } = content.settings
  const title = typeset(column.title, locale)
  if (isWriting) {
    return (
      <th scope="col" className={classes.columnHead} data-colour={column.colour}>
        <TextEditor
          label={translate('matrix.columnField')}
          value={column.title}
          isMultiline={false}
          longest={60}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(text) => {
            commands.act({ kind: 'renameColumn', columnId: column.id, title: text })
            setWriting(false)
          }}
          onCancel={() => setWriting(false)}
        />
      </th>
    )
  }
  return (
    <th scope="col" className={classes.columnHead} data-colour={column.colour}>
      <div className={classes.head}>
        <SlotSignIcon sign={column.sign} size={24} />
        <span className={classes.headTitle} dir="auto">
          {look === 'radar' ? translate('matrix.levelSaid', { level: index + 1, name: title }) : title}
          {count > 0 && look === 'tableau' ? (
            <>
              {' '}
              <span className={classes.count}>{count}</span>
            </>
          ) : null}
          {column.subtitle === '' ? null : (
            <span className={classes.subtitle}>{typeset(column.subtitle, locale)}</span>
          )}
        </span>
        {isReadOnly ? null : (
          <ContextMenu
            sections={[
              {
                entries: [
                  {
                    label: translate('matrix.rowRename'),
                    onPress: () => requestAnimationFrame(() => setWriting(true)),
                  },
                  ...(look === 'tableau' && content.document.columns.length > 1
                    ? [
                        {
                          label: translate('matrix.columnRemove'),
                          removes: true,
                          onPress: () => commands.act({ kind: 'removeColumn', columnId: column.id }),
                        },
                      ]
                    : []),
                ],
              },
            ]}
          >
            <IconButton
              className={classes.menu ?? ''}
              label={translate('matrix.columnMenu', { title })}
              icon={<IconDots aria-hidden="true" stroke={2.2} />}
            />
          </ContextMenu>
        )}
      </div>
    </th>
  )
}
