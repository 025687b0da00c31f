import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle } from '../../../../renderer/wall/wallText.ts'
import classes from './Projection.module.css'
import { units, type WallView } from './wallView.ts'

/** Nothing written yet: what people are asked, and where the first sheet will come. */
export function EmptyPage({ view }: { readonly view: WallView }) {
  const { size, set, translate, content } = view
  const unit = size.unitPx
  const isDeck = content.settings.deck.length > 0
  const fitted = fitTitle(
    translate(isDeck ? 'sheets.wallDeckEmpty' : 'sheets.wallEmpty'),
    { widthPx: size.widthPx, heightPx: size.heightPx - (units.top + 8) * unit },
    [12, 9, 6].map((value) => value * unit),
  )
  return (
    <>
      <WallTop title={set(view.sequenceTitle)} {...wallClockOf(view.clock)} />
      <div className={classes.centre}>
        <WallLines
          as="p"
          look={fitted.look}
          lines={fitted.pages[0] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      </div>
    </>
  )
}
