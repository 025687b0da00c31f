import { typeset } from '../../shared/text/typography.ts'
import { Logo } from '../design/Logo.tsx'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { fitText, fitTitle } from '../wall/wallText.ts'
import { DoorCodes } from './DoorCodes.tsx'
import { Garland } from './Garland.tsx'
import classes from './ScenePicture.module.css'
import type { ScenePicture } from './scenePicture.ts'

export interface WelcomePictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'welcome' }>
}

/** Two words, the hour, and one thing to know on arriving. */
export function WelcomePicture({ picture }: WelcomePictureProps) {
  return <WallFrame ground="scene">{(size) => <Drawn picture={picture} size={size} />}</WallFrame>
}

/** The garland takes a tenth of the width, and never more than its share of the height. */
export function garlandPx({ widthPx, heightPx }: WallSize): number {
  return Math.min(widthPx * 0.125, heightPx * 0.25)
}

function Drawn({ picture, size }: WelcomePictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const unit = size.unitPx
  const hasGarland = size.heightPx > 75 * unit
  const startText = useStartText(picture.start)
  const { door } = picture
  const codesPx = door ? Math.min(size.widthPx * 0.46, 92 * unit) : 0
  const wordsPx = size.widthPx - codesPx - (door ? 4 * unit : 0)
  const message = fitText(
    typeset(picture.message, locale),
    { font: 'texte', weight: 500, width: 100 },
    { widthPx: wordsPx - 9 * unit, heightPx: 14 * unit },
    [6, 5, 4.4].map((units) => units * unit),
    1.2,
  )
  const hasMessage = picture.message.trim() !== ''
  const above = hasGarland ? garlandPx(size) : 0
  const taken = above + (startText ? 14 * unit : 0) + (hasMessage ? 18 * unit : 0)
  const title = fitTitle(
    words('welcomeTitle'),
    { widthPx: wordsPx, heightPx: Math.max(20 * unit, size.heightPx - taken) },
    [24, 20, 18, 16, 14, 12, 10.5, 9].map((units) => units * unit),
  )
  return (
    <>
      {hasGarland ? <Garland /> : null}
      {door ? <DoorCodes door={door} widthPx={codesPx} topPx={above} /> : null}
      <div className={classes.welcome} style={{ paddingTop: `${above}px`, maxWidth: `${wordsPx}px` }}>
        <WallLines
          as="h1"
          look={title.look}
          lines={title.pages[0] ?? []}
          sizePx={title.sizePx}
          lineHeightPx={title.lineHeightPx}
        />
        {startText ? <p className={classes.start}>{startText}</p> : null}
      </div>
      {hasMessage ? (
        <div className={classes.reminder}>
          <span className={classes.mark}>
            <Logo look="mark" size="100%" />
          </span>
          <WallLines
            look="texte"
            lines={message.pages[0] ?? []}
            sizePx={message.sizePx}
            lineHeightPx={message.lineHeightPx}
          />
        </div>
      ) : null}
    </>
  )
}

function useStartText(start: WelcomePictureProps['picture']['start']): string | null {
  const words = useWords('wall')
  if (start === null) return null
  if (start.kind === 'soon') return words('welcomeStartsSoon')
  return words(start.kind === 'in' ? 'welcomeStartsIn' : 'welcomeStartsAt', { time: start.text })
}
