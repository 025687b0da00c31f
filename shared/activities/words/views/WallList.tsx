import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import classes from './Projection.module.css'
import { type ListedWord, listUnits } from './wallList.ts'

export interface WallListProps {
  readonly columns: readonly (readonly ListedWord[])[]
  readonly columnWidth: number
  readonly unitPx: number
}

/** One page of the counted list: each word, and how many times it was said. */
export function WallList({ columns, columnWidth, unitPx }: WallListProps) {
  return (
    <div className={classes.list} style={{ gap: `${listUnits.columnGap * unitPx}px` }}>
      {columns.map((column) => (
        <ul key={column[0]?.id ?? ''} className={classes.column} style={{ width: `${columnWidth}px` }}>
          {column.map((word) => (
            <li
              key={word.id}
              className={classes.line}
              style={{ marginBottom: `${listUnits.gap * unitPx}px` }}
            >
              <WallLines
                as="span"
                look="titre"
                lines={word.lines}
                sizePx={listUnits.text * unitPx}
                lineHeightPx={listUnits.line * unitPx}
              />
              {word.count === null ? null : <span className={classes.count}>{word.count}</span>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
