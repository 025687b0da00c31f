import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { Translate } from '../../activity.ts'
import type { WallNote } from '../paginate.ts'
import classes from './Projection.module.css'
import { units } from './wallUnits.ts'

export interface WallNoteBlockProps {
  readonly note: WallNote
  readonly unitPx: number
  readonly translate: Translate
  /** Without the paper under it: inside the cells of a whole table. */
  readonly isPlain?: boolean
}

/** One parole on the wall: its group by its gommette, and « + ajout » when a later group said it. */
export function WallNoteBlock({ note, unitPx, translate, isPlain = false }: WallNoteBlockProps) {
  const text = (
    <WallLines
      look="texte"
      lines={note.lines}
      sizePx={units.text * unitPx}
      lineHeightPx={units.line * unitPx}
    />
  )
  if (note.kind === 'given') return <li className={classes.given}>{text}</li>
  return (
    <li
      className={classes.note}
      data-plain={isPlain || undefined}
      data-addition={note.isAddition || undefined}
    >
      {note.shape ? (
        <span className={classes.mark}>
          <Gommette shape={note.shape} size="calc(4.4 * var(--u) * var(--k, 1))" />
        </span>
      ) : null}
      <div className={classes.noteText}>
        {note.isAddition ? <p className={classes.added}>{`+ ${translate('matrix.addition')}`}</p> : null}
        {text}
      </div>
      {note.count > 1 ? <span className={classes.multiple}>{`×${note.count}`}</span> : null}
    </li>
  )
}
