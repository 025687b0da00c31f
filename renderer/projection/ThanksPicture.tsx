import { formatDayInLetters, typeset } from '../../shared/text/typography.ts'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { fitText } from '../wall/wallText.ts'
import { Garland } from './Garland.tsx'
import classes from './ScenePicture.module.css'
import type { ScenePicture } from './scenePicture.ts'
import { garlandPx } from './WelcomePicture.tsx'

export interface ThanksPictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'thanks' }>
}

/** One word, and when people meet again if it is known. */
export function ThanksPicture({ picture }: ThanksPictureProps) {
  return <WallFrame ground="scene">{(size) => <Drawn picture={picture} size={size} />}</WallFrame>
}

function Drawn({ picture, size }: ThanksPictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const unit = size.unitPx
  const hasGarland = size.heightPx > 75 * unit
  const above = hasGarland ? garlandPx(size) : 0
  const { next } = picture
  const nextText = next
    ? words('thanksNextAt', { day: formatDayInLetters(next.day, locale, 'without'), time: next.timeText })
    : ''
  const date = fitText(
    nextText,
    { font: 'titre', weight: 800, width: 87.5 },
    { widthPx: size.widthPx, heightPx: 20 * unit },
    [9, 7.5, 6].map((units) => units * unit),
    1.15,
  )
  return (
    <>
      {hasGarland ? <Garland /> : null}
      <div className={classes.welcome} style={{ paddingTop: `${above}px` }}>
        <WallLines
          as="h1"
          look="titre"
          lines={[words('thanksTitle')]}
          sizePx={26 * unit}
          lineHeightPx={28 * unit}
        />
        {next ? (
          <div className={classes.next}>
            <WallLines
              look="titre"
              lines={date.pages[0] ?? []}
              sizePx={date.sizePx}
              lineHeightPx={date.lineHeightPx}
            />
          </div>
        ) : null}
      </div>
      {next && next.place !== '' ? <p className={classes.place}>{typeset(next.place, locale)}</p> : null}
    </>
  )
}
