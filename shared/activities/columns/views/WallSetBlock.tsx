import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { WallSet } from '../paginate.ts'
import classes from './Projection.module.css'
import type { WallBody } from './useColumnPages.ts'
import { WallNoteText } from './WallNoteText.tsx'

export interface WallSetBlockProps {
  readonly set: WallSet
  readonly colour: string
  readonly body: WallBody
}

/** A set and its notes, or the notes without one. */
export function WallSetBlock({ set, colour, body }: WallSetBlockProps) {
  return (
    <div className={classes.set} data-colour={colour} data-loose={set.id === null || undefined}>
      {set.titleLines.length > 0 ? (
        <div className={classes.setHead}>
          <WallLines
            as="p"
            look="titre"
            lines={set.titleLines}
            sizePx={body.sizePx}
            lineHeightPx={body.lineHeightPx}
          />
          <span className={classes.setCount}>{set.count}</span>
        </div>
      ) : null}
      <ul className={classes.notes}>
        {set.notes.map((note) => (
          <li key={`${note.id}-${note.part}`} className={classes.note}>
            <WallNoteText note={note} body={body} />
          </li>
        ))}
      </ul>
    </div>
  )
}
