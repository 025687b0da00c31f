import { IconPlus } from '@tabler/icons-react'
import { TextEditor } from '../../../../renderer/board/TextEditor.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Cell, CellEntry } from '../arrange.ts'
import { CellNote } from './CellNote.tsx'
import type { MatrixTableProps } from './MatrixTable.tsx'
import classes from './TableBoard.module.css'

type MatrixCellProps = MatrixTableProps & {
  readonly cell: Cell
  readonly rowTitle: string
  readonly place: string
  /** The one cell in the order of Tab. */
  readonly isActive: boolean
  readonly onActive: () => void
}

/** One cell: what was written beforehand, its paroles, those of later groups last, and a way to add one. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, rowTitle, place, isActive, onActive, model, drag, translate, locale, isReadOnly } = props
  const name = translate('matrix.cellName', { row: rowTitle, column: cell.column.title })
  return (
    <td
      className={classes.cell}
      data-slot={cell.slotId}
      data-place={place}
      data-over={drag.carried?.over === cell.slotId || undefined}
      data-colour={cell.column.colour}
      tabIndex={isReadOnly && cell.entries.length === 0 ? (isActive ? 0 : -1) : undefined}
      onFocus={onActive}
    >
      {cell.given.length > 0 ? (
        <ul className={classes.given} aria-label={translate('matrix.given')}>
          {cell.given.map((text) => (
            <li key={text} dir="auto">
              {typeset(text, locale)}
            </li>
          ))}
        </ul>
      ) : null}
      {cell.entries.length > 0 ? (
        <ul className={classes.entries} aria-label={name}>
          {cell.entries.map((entry) =>
            entry.isSet ? (
              <EntrySet key={entry.id} {...props} entry={entry} />
            ) : (
              entry.items.map((item) => (
                <CellNote key={item.contribution.id} {...props} item={item} isInOrder={isActive} />
              ))
            ),
          )}
        </ul>
      ) : null}
      {isReadOnly ? null : (
        <button
          type="button"
          className={classes.add}
          tabIndex={isActive ? 0 : -1}
          aria-label={translate('matrix.cellAdd', { row: rowTitle, column: cell.column.title })}
          onClick={() => model.write({ kind: 'new', slotId: cell.slotId, clusterId: null })}
        >
          <IconPlus aria-hidden="true" stroke={2.4} size={18} />
        </button>
      )}
    </td>
  )
}

/** Paroles brought together: the meaning they share, its count, and each as it was said. */
function EntrySet(props: MatrixCellProps & { readonly entry: CellEntry }) {
  const { entry, model, translate, locale, isActive } = props
  const { writing } = model
  const cluster = model.clusters.get(entry.id)
  if (!cluster) return null
  return (
    <li className={classes.set}>
      {writing?.kind === 'title' && writing.clusterId === cluster.id ? (
        <TextEditor
          label={translate('board.titleField')}
          value={cluster.title}
          isMultiline={false}
          longest={80}
          tooLong={(over) => translate('board.tooLong', { count: over })}
          onKeep={(title) => {
            model.commands.renameCluster({ clusterId: cluster.id, title })
            model.write(null)
          }}
          onCancel={() => model.write(null)}
        />
      ) : (
        <button
          type="button"
          className={classes.setTitle}
          tabIndex={isActive ? 0 : -1}
          aria-pressed={model.selection.has(cluster.id)}
          onClick={() => model.select(new Set(model.selection.has(cluster.id) ? [] : [cluster.id]))}
        >
          <span dir="auto">{typeset(entry.text, locale)}</span>
          <span className={classes.count}>{`×${entry.count}`}</span>
        </button>
      )}
      <ul className={classes.entries}>
        {entry.items.map((item) => (
          <CellNote key={item.contribution.id} {...props} item={item} isInOrder={isActive} />
        ))}
      </ul>
    </li>
  )
}
