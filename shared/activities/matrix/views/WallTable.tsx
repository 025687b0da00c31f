import type { CSSProperties } from 'react'
import { SlotSignIcon } from '../../../../renderer/board/SlotSignIcon.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { ArrangedMatrix } from '../arrange.ts'
import type { TableLayout } from './layOutTable.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { WallNoteBlock } from './WallNoteBlock.tsx'
import { units } from './wallUnits.ts'

type WallTableProps = MatrixProjectionProps & {
  readonly size: WallSize
  readonly table: TableLayout
  readonly arranged: ArrangedMatrix
}

/** The whole table in one picture, when it can be read from the last row. */
export function WallTable({ content, translate, size, table, arranged }: WallTableProps) {
  const unitPx = size.unitPx * table.scale
  const text = { sizePx: units.text * unitPx, lineHeightPx: units.line * unitPx }
  const { columns } = content.document
  return (
    <table className={classes.table} style={{ '--k': table.scale } as CSSProperties}>
      <thead>
        <tr style={{ height: `${table.headHeightPx}px` }}>
          <td style={{ width: `${table.rowTitleWidthPx}px` }} />
          {columns.map((column, index) => (
            <th
              key={column.id}
              scope="col"
              style={{ width: `${table.cellWidthPx}px` }}
              data-colour={column.colour}
            >
              <div className={classes.tableHead}>
                {column.sign === 'none' ? null : (
                  <span className={classes.sign}>
                    <SlotSignIcon sign={column.sign} size={24} />
                  </span>
                )}
                <WallLines as="span" look="titre" lines={table.headLines[index] ?? []} {...text} />
                {arranged.columnCounts[index] ? (
                  <span className={classes.count}>{arranged.columnCounts[index]}</span>
                ) : null}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arranged.rows.map(({ row, cells }, rowIndex) => {
          const measured = table.rows[rowIndex]
          return (
            <tr key={row.id} style={{ height: `${measured?.heightPx ?? 0}px` }}>
              <th scope="row">
                <WallLines look="titre" lines={measured?.titleLines ?? []} {...text} />
              </th>
              {cells.map((cell, index) => (
                <td key={cell.slotId} data-colour={cell.column.colour}>
                  <ul className={classes.plainNotes}>
                    {(measured?.cells[index] ?? []).map((note) => (
                      <WallNoteBlock
                        key={note.id}
                        note={note}
                        unitPx={unitPx}
                        translate={translate}
                        isPlain
                      />
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
