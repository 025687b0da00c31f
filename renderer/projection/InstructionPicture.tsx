import type { Translate } from '../../shared/activities/activity.ts'
import { tableShare, WallTable } from '../../shared/activities/timebox/views/WallTable.tsx'
import { typeset } from '../../shared/text/typography.ts'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { WallTop } from '../wall/WallTop.tsx'
import { pageAt } from '../wall/wallText.ts'
import { layOutInstruction } from './layOutInstruction.ts'
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
  const pages = layOutInstruction(asked, text, { widthPx: size.widthPx, heightPx, unitPx: unit })
  const index = pageAt(page, pages.length)
  const { question = null, consigne = null } = pages[index] ?? {}
  return (
    <>
      <WallTop
        title={typeset(picture.sequenceTitle, locale)}
        pageText={pages.length > 1 ? words('page', { page: index + 1, pages: pages.length }) : undefined}
        rightText={nowText}
      />
      <div className={classes.consigne}>
        {question ? (
          <div className={consigne ? classes.question : undefined}>
            <WallLines as={consigne ? 'p' : 'h1'} {...question} />
          </div>
        ) : null}
        {consigne ? <WallLines as="h1" {...consigne} /> : null}
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
