import { SlotSignIcon } from '../../../../renderer/board/SlotSignIcon.tsx'
import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { RowLayout } from './layOutRow.ts'
import classes from './Projection.module.css'
import type { MatrixProjectionProps } from './Projection.tsx'
import { WallNoteBlock } from './WallNoteBlock.tsx'
import { units } from './wallUnits.ts'

type WallRowProps = MatrixProjectionProps & {
  readonly size: WallSize
  readonly row: RowLayout
  readonly index: number
}

/** One row on the wall: its title huge, who works on it now, its columns side by side. */
export function WallRow({ content, translate, size, row, index }: WallRowProps) {
  const unit = size.unitPx
  const page = row.pages[index]
  const { columns } = content.document
  return (
    <div className={classes.row}>
      <WallLines
        as="h1"
        look={row.title.look}
        lines={row.title.pages.flat()}
        sizePx={row.title.sizePx}
        lineHeightPx={row.title.lineHeightPx}
      />
      {row.here.length > 0 ? (
        <p className={classes.here}>
          {row.here.map((group) => (
            <Gommette key={group.id} shape={group.shape} size="calc(5 * var(--u))" label={group.name} />
          ))}
          <span>
            {translate('matrix.round', {
              round: content.document.roundIndex,
              rounds: content.settings.rounds,
            })}
          </span>
        </p>
      ) : null}
      <div className={classes.columns}>
        {(page?.cells ?? []).map((cell) => {
          const column = columns[cell.columnIndex]
          const count = row.arranged.cells[cell.columnIndex]?.count ?? 0
          if (!column) return null
          return (
            <section key={cell.slotId} className={classes.column} style={{ width: `${row.columnWidthPx}px` }}>
              <header className={classes.columnHead} style={{ height: `${row.headHeightPx}px` }}>
                {column.sign === 'none' ? null : (
                  <span className={classes.sign}>
                    <SlotSignIcon sign={column.sign} size={24} />
                  </span>
                )}
                <WallLines
                  as="h2"
                  look="titre"
                  lines={row.headLines[cell.columnIndex] ?? []}
                  sizePx={units.text * unit}
                  lineHeightPx={units.line * unit}
                />
                {count > 0 ? <span className={classes.count}>{count}</span> : null}
              </header>
              <ul className={classes.notes} data-colour={column.colour}>
                {cell.notes.map((note) => (
                  <WallNoteBlock
                    key={`${note.id}-${note.part}`}
                    note={note}
                    unitPx={unit}
                    translate={translate}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </div>
  )
}
