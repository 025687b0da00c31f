import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { BoardModel } from '../../../../renderer/board/useBoardModel.ts'
import { typeset } from '../../../text/typography.ts'
import { arrange } from '../arrange.ts'
import type { MatrixBoardProps } from './Board.tsx'
import { ColumnHead } from './ColumnHead.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import { RowHead } from './RowHead.tsx'
import classes from './TableBoard.module.css'
import type { useNoteDrag } from './useNoteDrag.ts'

export type MatrixTableProps = MatrixBoardProps & {
  readonly model: BoardModel
  readonly drag: ReturnType<typeof useNoteDrag>
}

type Place = { row: number; column: number }

/**
 * The table itself: headers that stay in sight, one cell in the order of Tab at a time, the arrows to go to the others.
 */
export function MatrixTable(props: MatrixTableProps) {
  const { content, translate, locale } = props
  const { settings, document } = content
  const arranged = useMemo(() => arrange(content), [content])
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const helpId = useId()

  const goTo = (place: Place) => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`)
    if (!cell) return false
    setActive(place)
    const first = cell.querySelector<HTMLElement>('button')
    const target = first ?? cell
    target.focus()
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const cell = event.target instanceof HTMLElement ? event.target.closest('[data-place]') : null
    if (!cell || (event.target instanceof HTMLElement && event.target.closest('textarea, [role="menu"]')))
      return
    const [row = 0, column = 0] = (cell.getAttribute('data-place') ?? '').split(':').map(Number)
    const steps: { readonly [key: string]: Place } = {
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      Home: { row, column: 0 },
      End: { row, column: document.columns.length - 1 },
    }
    const next = steps[event.key]
    if (!next || !goTo(next)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <p id={helpId} className="hors-vue">
        {translate('matrix.tableHelp')}
      </p>
      <table
        ref={table}
        className={classes.table}
        aria-label={translate('matrix.table', { title: content.board.title })}
        aria-describedby={helpId}
        data-look={settings.look}
        style={{ minWidth: `${14 + document.columns.length * (settings.look === 'radar' ? 7 : 11)}rem` }}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {typeset(settings.rowsTitle, locale) || (
                <span className="hors-vue">{translate('matrix.settingsRows')}</span>
              )}
            </th>
            {document.columns.map((column, index) => (
              <ColumnHead
                key={column.id}
                {...props}
                column={column}
                index={index}
                count={arranged.columnCounts[index] ?? 0}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {arranged.rows.map((one, rowIndex) => (
            <tr key={one.row.id}>
              <RowHead {...props} arranged={one} />
              {one.cells.map((cell, column) => (
                <MatrixCell
                  key={cell.slotId}
                  {...props}
                  cell={cell}
                  rowTitle={one.row.title}
                  place={`${rowIndex}:${column}`}
                  isActive={active.row === rowIndex && active.column === column}
                  onActive={() => setActive({ row: rowIndex, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
