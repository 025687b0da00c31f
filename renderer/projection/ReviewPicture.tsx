import { useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { fitText } from '../wall/wallText.ts'
import classes from './ScenePicture.module.css'
import type { ScenePicture } from './scenePicture.ts'

export interface ReviewPictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'review' }>
}

/** The first slide of the evening told back to the hall: one sentence, one number. */
export function ReviewPicture({ picture }: ReviewPictureProps) {
  return <WallFrame ground="scene">{(size) => <Drawn picture={picture} size={size} />}</WallFrame>
}

function Drawn({ picture, size }: ReviewPictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const unit = size.unitPx
  const title = fitText(
    words('reviewTitle'),
    { font: 'titre', weight: 800, width: 87.5 },
    { widthPx: size.widthPx, heightPx: 44 * unit },
    [16, 13, 11].map((units) => units * unit),
    1.08,
  )
  const figures = fitText(
    words('reviewFigures', { count: picture.contributions }),
    { font: 'titre', weight: 800, width: 87.5 },
    { widthPx: size.widthPx, heightPx: 10.4 * unit },
    [9, 7.5, 6].map((units) => units * unit),
    1.15,
  )
  return (
    <div className={classes.welcome}>
      <WallLines
        as="h1"
        look="titre"
        lines={title.pages[0] ?? []}
        sizePx={title.sizePx}
        lineHeightPx={title.lineHeightPx}
      />
      <div className={classes.next}>
        <WallLines
          look="titre"
          lines={figures.pages[0] ?? []}
          sizePx={figures.sizePx}
          lineHeightPx={figures.lineHeightPx}
        />
      </div>
    </div>
  )
}
