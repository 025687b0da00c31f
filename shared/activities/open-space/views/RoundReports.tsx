import { typeset } from '../../../text/typography.ts'
import { type Session, titleOf } from '../readForum.ts'
import classes from './Board.module.css'
import type { ForumBoardProps } from './useForum.ts'

export interface RoundReportsProps {
  readonly title: string
  readonly sessions: readonly Session[]
  readonly chosenId: string | null
  readonly board: ForumBoardProps
  readonly onOpen: (session: Session) => void
}

/** The workshops of one round and where their comptes rendus stand. */
export function RoundReports({ title, sessions, chosenId, board, onOpen }: RoundReportsProps) {
  const { translate, locale } = board
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  if (sessions.length === 0) return null
  return (
    <section>
      <h3 className={classes.queueTitle}>{typeset(title, locale)}</h3>
      <ul className={classes.plainList}>
        {sessions.map((session) => (
          <li key={session.id}>
            <button
              type="button"
              className={classes.reportRow}
              aria-current={session.id === chosenId || undefined}
              onClick={() => onOpen(session)}
            >
              <span className={classes.reportNumber}>{session.number ?? '–'}</span>
              <span className={classes.reportName}>
                {typeset(titleOf(session), locale)}
                <span className={classes.help}>{typeset(session.place.name, locale)}</span>
              </span>
              <span className={classes.dot} data-report={session.report}>
                {say(`reportShort_${session.report}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
