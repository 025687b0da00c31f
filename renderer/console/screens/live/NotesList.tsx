import type { ReactNode } from 'react'
import type { Sequence } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './NotesList.module.css'

/** « À dire, à faire »: the team's notes, ticked with a press. They never block anything. */
export function NotesList({
  sequence,
  children,
}: {
  readonly sequence: Sequence
  /** Under the notes. */
  readonly children?: ReactNode
}) {
  const words = useWords('live')
  const commands = useCommands()
  const lines = sequence.notes.split('\n')
  const isEmpty = lines.every((line) => line.trim() === '')
  const tick = (index: number, isDone: boolean) => {
    const others = sequence.notesDone.filter((one) => one !== index)
    const notesDone = isDone ? [...others, index].toSorted((a, b) => a - b) : others
    void commands.sequences.change({ sequenceId: sequence.id, fields: { notesDone } })
  }
  return (
    <div className={classes.notes}>
      <h3 className={classes.heading}>{words('notes')}</h3>
      {isEmpty ? <p className={classes.empty}>{words('noNotes')}</p> : null}
      <ul className={classes.lines}>
        {lines.map((line, index) =>
          line.trim() === '' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its line
            <li key={index}>
              <CheckRow checked={sequence.notesDone.includes(index)} onChange={(done) => tick(index, done)}>
                {line}
              </CheckRow>
            </li>
          ),
        )}
      </ul>
      {children ? <div className={classes.below}>{children}</div> : null}
    </div>
  )
}
