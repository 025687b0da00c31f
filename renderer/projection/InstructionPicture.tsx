import type { Translate } from '../../shared/activities/activity.ts'
import { tableShare, WallTable } from '../../shared/activities/timebox/views/WallTable.tsx'
import { typeset } from '../../shared/text/typography.ts'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { WallTop } from '../wall/WallTop.tsx'
import { fitTitle, pageAt } from '../wall/wallText.ts'
import classes from './ScenePicture.module.css'
import type { ScenePicture } from './scenePicture.ts'

export interface InstructionPictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'instruction' }>
  readonly page: number
  readonly nowText: string
  readonly translate: Translate
}

const topUnits = 8
const gapUnits = 3
const belowQuestionUnits = 2
/** The question takes this much of the height at most: what to do stays the largest. */
const questionShare = 0.42

/** What to do, in letters for the last row, and how long: the table and its chairs, one per minute. */
export function InstructionPicture(props: InstructionPictureProps) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

function Drawn({ picture, page, nowText, translate, size }: InstructionPictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const { clock, sequenceKind } = picture
  const isBreak = sequenceKind === 'break' || sequenceKind === 'meal'
  const unit = size.unitPx
  const text =
    clock?.state === 'overtime' ? words(isBreak ? 'breakOver' : 'timeUp') : typeset(picture.consigne, locale)
  const taken = (topUnits + gapUnits) * unit + (clock ? size.heightPx * tableShare : 0)
  const heightPx = size.heightPx - taken
  const asked = clock?.state === 'overtime' ? '' : typeset(picture.question, locale)
  const question =
    asked === ''
      ? null
      : fitTitle(
          asked,
          { widthPx: size.widthPx, heightPx: heightPx * questionShare },
          [9, 7.5, 6].map((units) => units * unit),
        )
  const questionLines = question?.pages[0] ?? []
  const questionPx = question ? questionLines.length * question.lineHeightPx + belowQuestionUnits * unit : 0
  const fitted = fitTitle(
    text,
    { widthPx: size.widthPx, heightPx: heightPx - questionPx },
    (question ? [12, 10.5, 9, 7.5] : [14, 13, 12, 10.5, 9]).map((units) => units * unit),
  )
  const index = pageAt(page, fitted.pages.length)
  const pages = fitted.pages.length
  return (
    <>
      <WallTop
        title={typeset(picture.sequenceTitle, locale)}
        pageText={pages > 1 ? words('page', { page: index + 1, pages }) : undefined}
        rightText={nowText}
      />
      <div className={classes.consigne}>
        {question ? (
          <div className={classes.question}>
            <WallLines
              look={question.look}
              lines={questionLines}
              sizePx={question.sizePx}
              lineHeightPx={question.lineHeightPx}
            />
          </div>
        ) : null}
        <WallLines
          as="h1"
          look={fitted.look}
          lines={fitted.pages[index] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      </div>
      {clock ? (
        <WallTable
          clock={clock}
          nextTitle={typeset(picture.nextTitle, locale)}
          size={size}
          translate={translate}
        />
      ) : null}
    </>
  )
}
