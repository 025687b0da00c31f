import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, pageAt, wallLines } from '../../../../renderer/wall/wallText.ts'
import type { Contribution } from '../../../domain/rows.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { paginateAnswers } from '../paginateAnswers.ts'
import type { PyramidDocument, PyramidSettings } from '../schema.ts'
import classes from './Projection.module.css'

const units = { top: 8, text: 6, line: 7, gap: 1.4, number: 11, below: 3 } as const

type AnswersProps = ProjectionProps<PyramidSettings, PyramidDocument> & {
  answers: readonly Contribution[]
  size: WallSize
}

/** The question and the numbered list, as everyone reads it aloud. */
export function ProjectionAnswers(props: AnswersProps) {
  const { content, answers, clock, sequenceTitle, page, translate, locale, size } = props
  const unit = size.unitPx
  const question = fitTitle(
    typeset(content.settings.question, locale),
    { widthPx: size.widthPx, heightPx: 20 * unit },
    [9, 7.5, 6, 4.4].map((value) => value * unit),
  )
  const questionHeight = (question.pages[0]?.length ?? 0) * question.lineHeightPx
  const room = size.heightPx - questionHeight - (units.top + units.below) * unit
  const lines = answers.map((answer) =>
    wallLines(
      typeset(answer.wallTitle === '' ? answer.text : answer.wallTitle, locale),
      { font: 'texte', weight: 600, width: 100 },
      units.text * unit,
      size.widthPx - units.number * unit,
    ),
  )
  // Each answer is followed by a gap: counting it with every line leaves room for all of them.
  const linesPerPage = Math.floor(room / ((units.line + units.gap) * unit))
  const pages = paginateAnswers(lines, linesPerPage)
  const index = pageAt(page, pages.length)
  const reminder = content.document.adopted ? translate('pyramid.wallAdopted') : sequenceTitle
  return (
    <>
      <WallTop
        title={typeset(reminder, locale)}
        pageText={
          pages.length > 1
            ? translate('pyramid.wallPage', { page: index + 1, pages: pages.length })
            : undefined
        }
        {...wallClockOf(clock)}
      />
      {content.settings.question.trim() === '' ? null : (
        <WallLines
          as="h1"
          look={question.look}
          lines={question.pages[0] ?? []}
          sizePx={question.sizePx}
          lineHeightPx={question.lineHeightPx}
        />
      )}
      <ul className={classes.answers}>
        {(pages[index] ?? []).map((answer) => (
          <li key={`${answer.number}-${answer.part}`} className={classes.answer}>
            <span className={classes.answerNumber}>{answer.part === 0 ? answer.number : ''}</span>
            <WallLines
              look="texte"
              lines={answer.lines}
              sizePx={units.text * unit}
              lineHeightPx={units.line * unit}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
