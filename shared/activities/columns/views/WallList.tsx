import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { WallSet } from '../paginate.ts'
import classes from './Projection.module.css'
import type { WallBody } from './useColumnPages.ts'
import { WallNoteText } from './WallNoteText.tsx'

export interface WallListProps {
  readonly sets: readonly WallSet[]
  readonly colour: string
  readonly body: WallBody
}

/** One sheet of ruled lines, each with its number so that the hall can name it; sets are headings between them. */
export function WallList({ sets, colour, body }: WallListProps) {
  if (sets.length === 0) return null
  const { sizePx, lineHeightPx, fileWidthPx } = body
  return (
    <div className={classes.list} data-colour={colour} style={{ width: `${fileWidthPx}px` }}>
      {sets.map((set) => (
        <div key={set.id ?? 'loose'} className={classes.listPart}>
          {set.titleLines.length > 0 ? (
            <div className={classes.setHead}>
              <WallLines
                as="p"
                look="titre"
                lines={set.titleLines}
                sizePx={sizePx}
                lineHeightPx={lineHeightPx}
              />
              <span className={classes.listCount} style={{ lineHeight: `${lineHeightPx}px` }}>
                {set.count}
              </span>
            </div>
          ) : null}
          <ol className={classes.notes}>
            {set.notes.map((note) => (
              <li key={`${note.id}-${note.part}`} value={note.number} className={classes.line}>
                <span className={classes.number} style={{ lineHeight: `${lineHeightPx}px` }}>
                  {note.part === 0 ? note.number : ''}
                </span>
                <WallNoteText note={note} body={body} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}
