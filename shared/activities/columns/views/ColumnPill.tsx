import {
  IconArrowLeft,
  IconArrowRight,
  IconChevronDown,
  IconFold,
  IconFoldDown,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { ContextMenu } from '../../../../renderer/design/ContextMenu.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Column } from '../schema.ts'
import classes from './Controls.module.css'
import type { ColumnsControlsProps } from './CounterPad.tsx'

export type ColumnPillProps = Pick<ColumnsControlsProps, 'translate' | 'locale' | 'isReadOnly' | 'act'> & {
  readonly column: Column
  readonly index: number
  readonly count: number
  readonly onRename: () => void
}

/** One column of the board, and what may be done with it during the evening. */
export function ColumnPill(props: ColumnPillProps) {
  const { column, index, count, translate, locale, isReadOnly, act, onRename } = props
  const columnId = column.id
  return (
    <ContextMenu
      position="bottom-start"
      sections={[
        {
          entries: [
            { label: translate('columns.columnRename'), icon: <IconPencil size={20} />, onPress: onRename },
            {
              label: translate('columns.columnLeft'),
              icon: <IconArrowLeft size={20} />,
              unavailable: index === 0,
              onPress: () => act({ kind: 'moveColumn', columnId, toIndex: index - 1 }),
            },
            {
              label: translate('columns.columnRight'),
              icon: <IconArrowRight size={20} />,
              unavailable: index === count - 1,
              onPress: () => act({ kind: 'moveColumn', columnId, toIndex: index + 1 }),
            },
            {
              label: translate(column.isCollapsed ? 'columns.columnUnfold' : 'columns.columnFold'),
              icon: column.isCollapsed ? <IconFoldDown size={20} /> : <IconFold size={20} />,
              onPress: () => act({ kind: 'collapseColumn', columnId, isCollapsed: !column.isCollapsed }),
            },
          ],
        },
        {
          entries: [
            {
              label: translate('columns.columnRemove'),
              icon: <IconTrash size={20} />,
              removes: true,
              unavailable: count === 1,
              onPress: () => act({ kind: 'removeColumn', columnId }),
            },
          ],
        },
      ]}
    >
      <button
        type="button"
        className={classes.column}
        data-folded={column.isCollapsed || undefined}
        aria-label={translate('columns.columnMenu', { title: column.title })}
        disabled={isReadOnly}
      >
        <span className={classes.columnTitle}>{typeset(column.title, locale)}</span>
        <IconChevronDown stroke={2.4} aria-hidden="true" />
      </button>
    </ContextMenu>
  )
}
