import { type FormEvent, useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { EmptyState } from '../../../../renderer/design/EmptyState.tsx'
import { Field } from '../../../../renderer/design/Field.tsx'
import { typeset } from '../../../text/typography.ts'
import classes from './Board.module.css'
import { ReportForm } from './ReportForm.tsx'
import { RoundReports } from './RoundReports.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'

export interface ReportsPanelProps {
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
  readonly sheetId: string | null
  readonly onChoose: (sheetId: string | null) => void
}

/** What came in and what is awaited; a compte rendu typed by its secretary, or from paper by its number. */
export function ReportsPanel({ board, gestures, sheetId, onChoose }: ReportsPanelProps) {
  const { translate, locale, content, isReadOnly } = board
  const { forum } = gestures
  const [typedNumber, setTypedNumber] = useState('')
  const [problem, setProblem] = useState('')
  /** Sheets opened by their number: what is typed comes from paper. */
  const [paperId, setPaperId] = useState<string | null>(null)
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const sheet = content.sheets.find((one) => one.id === sheetId)
  const session = forum.sessions.find((one) => one.sheets.some((held) => held.id === sheetId))
  const unnumbered = forum.sessions.filter((one) => one.sheets.length === 0).length
  const missing = forum.sessions.filter((one) => one.report !== 'rendu')
  const received = forum.sessions.length - missing.length
  const openByNumber = (event: FormEvent) => {
    event.preventDefault()
    const number = Number.parseInt(typedNumber, 10)
    if (Number.isNaN(number)) return
    const found = content.sheets.find((one) => one.number === number)
    if (!found) return setProblem(say('numberUnknown', { number }))
    setProblem('')
    setTypedNumber('')
    setPaperId(found.id)
    onChoose(found.id)
  }
  return (
    <div className={classes.reports}>
      <div className={classes.reportList}>
        <form className={classes.byNumber} onSubmit={openByNumber}>
          <Field
            label={say('paperNumberField')}
            value={typedNumber}
            figures
            inputMode="numeric"
            autoComplete="off"
            problem={problem === '' ? undefined : problem}
            onChange={(value) => {
              setTypedNumber(value.replace(/\D/g, '').slice(0, 5))
              setProblem('')
            }}
          />
          <Button type="submit" size={48}>
            {say('paperNumberOpen')}
          </Button>
        </form>
        {forum.sessions.length === 0 ? <p className={classes.help}>{say('noSessions')}</p> : null}
        {unnumbered > 0 && !isReadOnly ? (
          <div>
            <Button variant="or" size={44} onClick={gestures.numberReports}>
              {say('prepareReports', { count: unnumbered })}
            </Button>
            <p className={classes.help}>{say('prepareReportsHelp')}</p>
          </div>
        ) : null}
        {forum.sessions.length > 0 ? (
          <p className={classes.tracker}>
            {say('tracker', { count: received, total: forum.sessions.length })}
          </p>
        ) : null}
        {forum.rounds.map((round) => (
          <RoundReports
            key={round.id}
            title={[round.day, round.label].filter((text) => text !== '').join(', ')}
            sessions={forum.sessions.filter((one) => one.round.id === round.id)}
            chosenId={session?.id ?? null}
            board={board}
            onOpen={(one) => {
              setPaperId(null)
              onChoose(gestures.openReport(one))
            }}
          />
        ))}
        {forum.strayReports.length > 0 ? (
          <section>
            <h3 className={classes.queueTitle}>{say('strayReports')}</h3>
            <ul className={classes.plainList}>
              {forum.strayReports.map((one) => (
                <li key={one.id}>
                  <button type="button" className={classes.reportRow} onClick={() => onChoose(one.id)}>
                    {`${say('strayReport', { number: one.number })} ${one.title}`}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div className={classes.reportForm}>
        {sheet ? (
          <ReportForm
            key={sheet.id}
            board={board}
            sheet={sheet}
            session={session ?? null}
            isFromPaper={paperId === sheet.id}
          />
        ) : (
          <EmptyState>{say('chooseReport')}</EmptyState>
        )}
      </div>
    </div>
  )
}
