import { WallFrame, type WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitTitle, pageAt } from '../../../../renderer/wall/wallText.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { TimeboxDocument, TimeboxSettings } from '../schema.ts'
import classes from './Projection.module.css'
import { tableShare, WallTable } from './WallTable.tsx'

const topUnits = 8
const gapUnits = 3

/** The consigne at p0, the countdown in its table, the chairs of the minutes. */
export function ProjectionConsigne(props: ProjectionProps<TimeboxSettings, TimeboxDocument>) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

type DrawnProps = ProjectionProps<TimeboxSettings, TimeboxDocument> & { size: WallSize }

function Drawn(props: DrawnProps) {
  const { clock, consigne, sequenceTitle, isBreak, nextTitle, nowText, page, translate, size } = props
  const unit = size.unitPx
  const hasTable = clock !== null && clock.state !== 'none'
  const isOver = clock?.state === 'overtime'
  const text = isOver
    ? `${translate('timebox.wallTimeUp')}\n${translate(isBreak ? 'timebox.wallBreakOver' : 'timebox.wallFinishSentence')}`
    : consigne
  const taken = (topUnits + gapUnits) * unit + (hasTable ? size.heightPx * tableShare : 0)
  const box = { widthPx: size.widthPx, heightPx: size.heightPx - taken }
  const fitted = fitTitle(
    text,
    box,
    [14, 13, 12, 10.5, 9].map((units) => units * unit),
  )
  const index = pageAt(page, fitted.pages.length)
  const pageText =
    fitted.pages.length > 1
      ? translate('timebox.wallPage', { page: index + 1, pages: fitted.pages.length })
      : undefined
  return (
    <>
      <WallTop title={sequenceTitle} pageText={pageText} rightText={nowText} />
      <div className={classes.consigne}>
        <WallLines
          as="h1"
          look={fitted.look}
          lines={fitted.pages[index] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      </div>
      {clock ? <WallTable clock={clock} nextTitle={nextTitle} size={size} translate={translate} /> : null}
    </>
  )
}
