import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import type { Refusal } from '../../../domain/change.ts'
import classes from './Controls.module.css'
import { isForceable } from './entryDraft.ts'
import type { Desk } from './useDesk.ts'

export interface ImpossibleProps {
  readonly desk: Desk
  /** Why the total cannot be, and by how much. */
  readonly problem: Refusal
  readonly onCorrect: () => void
  /** Kept all the same, with a note that stays with the result. */
  readonly onForce: (note: string) => void
}

/** A total that cannot be stops here: « Corriger », or « Forcer » with a note. Nothing is corrected in silence. */
export function Impossible({ desk, problem, onCorrect, onForce }: ImpossibleProps) {
  const { say } = desk
  const [note, setNote] = useState<string | null>(null)
  const keep = (text: string) => {
    if (text.trim() !== '') onForce(text.trim())
  }
  return (
    <div className={classes.impossible} role="alert">
      <p className={classes.impossibleText}>{desk.refusal(problem)}</p>
      {note === null ? null : (
        <Field
          label={say('forceNote')}
          value={note}
          maxSigns={400}
          autoFocus
          onChange={setNote}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key === 'Enter') keep(note)
          }}
        />
      )}
      <div className={classes.row}>
        {/* The hand stays on the keyboard: « Corriger » is the gentle answer. */}
        <Button size={44} variant={note === null ? 'plein' : 'contour'} autoFocus onClick={onCorrect}>
          {say('correct')}
        </Button>
        {!isForceable(problem) ? null : note === null ? (
          <Button size={44} onClick={() => setNote('')}>
            {say('force')}
          </Button>
        ) : (
          <Button
            size={44}
            variant="plein"
            unavailable={note.trim() === '' ? say('forceNeedsNote') : false}
            onClick={() => keep(note)}
          >
            {say('forceNow')}
          </Button>
        )}
      </div>
    </div>
  )
}
