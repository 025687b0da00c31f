import { useMemo } from 'react'
import { SheetForm } from '../../../../renderer/activities/SheetForm.tsx'
import type { Sheet } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import { compteRenduIn } from '../compteRendu.ts'
import { type Session, titleOf } from '../readForum.ts'
import classes from './Board.module.css'
import type { ForumBoardProps } from './useForum.ts'

export interface ReportFormProps {
  readonly board: ForumBoardProps
  readonly sheet: Sheet
  /** Its workshop; null when it is no longer on the grid. */
  readonly session: Session | null
  /** Opened by its number: what is written was on the paper. */
  readonly isFromPaper: boolean
}

/** One compte rendu: its number, its workshop, its questions. */
export function ReportForm({ board, sheet, session, isFromPaper }: ReportFormProps) {
  const { translate, locale, commands, isReadOnly } = board
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const model = useMemo(() => compteRenduIn(translate), [translate])
  return (
    <section aria-label={say('strayReport', { number: sheet.number })} data-report={sheet.number}>
      <h2 className={classes.reportTitle}>
        {`${say('number', { number: sheet.number })} `}
        {typeset(session ? titleOf(session) : sheet.title, locale)}
      </h2>
      <p className={classes.help}>
        {[
          session ? `${session.round.label} · ${session.place.name}` : say('strayReports'),
          isFromPaper ? say('typedFromPaper') : '',
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <SheetForm
        model={model}
        sheet={sheet}
        isReadOnly={isReadOnly}
        translate={translate}
        onFill={(answer) =>
          commands.fillSheet({
            sheetId: sheet.id,
            ...answer,
            filledFrom: isFromPaper ? 'papier' : 'direct',
          })
        }
        words={{
          status: say('reportStatus'),
          statusOf: (status) => say(`reportShort_${status}`),
          finish: say('reportFinish'),
        }}
        onStatus={(status) => commands.changeSheet({ sheetId: sheet.id, status })}
      />
    </section>
  )
}
