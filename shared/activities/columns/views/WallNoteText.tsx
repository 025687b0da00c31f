import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import type { WallNote } from '../paginate.ts'
import classes from './Projection.module.css'
import type { WallBody } from './useColumnPages.ts'

export interface WallNoteTextProps {
  readonly note: WallNote
  readonly body: WallBody
}

/** The words of a parole, what the hall may read about it below or beside them, and how many said it. */
export function WallNoteText({ note, body }: WallNoteTextProps) {
  const { lineHeightPx, areAnswersBeside } = body
  const answers =
    note.answers.length === 0 ? null : (
      <WallLines
        look="condense"
        lines={note.answers}
        sizePx={body.answerSizePx}
        lineHeightPx={lineHeightPx}
      />
    )
  return (
    <>
      <div className={classes.words}>
        {note.lines.length > 0 ? (
          <WallLines look="texte" lines={note.lines} sizePx={body.sizePx} lineHeightPx={lineHeightPx} />
        ) : null}
        {areAnswersBeside ? null : answers}
      </div>
      {note.count > 1 ? (
        <span className={classes.multiple} style={{ lineHeight: `${lineHeightPx}px` }}>
          {`×${note.count}`}
        </span>
      ) : null}
      {areAnswersBeside && answers ? (
        <div className={classes.beside} style={{ width: `${body.answerRoomPx}px` }}>
          {answers}
        </div>
      ) : null}
    </>
  )
}
