import { WallFrame, type WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { fitTitle, pageAt } from '../../../../renderer/wall/wallText.ts'
import type { ProjectionProps, WallSeats } from '../../projectionProps.ts'
import type { TimeboxDocument, TimeboxSettings } from '../schema.ts'
import { Bowl } from './Bowl.tsx'
import classes from './ProjectionBocal.module.css'
import { tableShare, WallTable } from './WallTable.tsx'

const topUnits = 8
const gapUnits = 3
const countUnits = 10
const labelUnits = 4.5
const mostSeats = 20
/** What the bowl may take of the width, the rest being the question's. */
const bowlShare = 0.44

/** The question and its clock on the left; on the right the bowl seen from above, and how many came in. */
export function ProjectionBocal(props: ProjectionProps<TimeboxSettings, TimeboxDocument>) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

type DrawnProps = ProjectionProps<TimeboxSettings, TimeboxDocument> & { size: WallSize }

function Drawn({ content, clock, consigne, sequenceTitle, nowText, page, translate, size }: DrawnProps) {
  const unit = size.unitPx
  const hasTable = clock !== null && clock.state !== 'none'
  const text =
    clock?.state === 'overtime'
      ? `${translate('timebox.wallTimeUp')}\n${translate('timebox.wallFinishSentence')}`
      : consigne
  const heightPx = size.heightPx - (topUnits + gapUnits) * unit
  const sidePx = Math.min(heightPx - countUnits * unit, size.widthPx * bowlShare)
  const textWidthPx = size.widthPx - sidePx - gapUnits * unit
  const fitted = fitTitle(
    text,
    { widthPx: textWidthPx, heightPx: heightPx - (hasTable ? size.heightPx * tableShare : 0) },
    [14, 12, 10.5, 9, 7.5, 6].map((units) => units * unit),
  )
  const count = fitTitle(
    translate('timebox.entries', { count: content.document.entries }),
    { widthPx: sidePx, heightPx: countUnits * unit },
    [8, 7, 6, 5, 4.4].map((units) => units * unit),
  )
  const index = pageAt(page, fitted.pages.length)
  const pages = fitted.pages.length
  return (
    <>
      <WallTop
        title={sequenceTitle}
        pageText={pages > 1 ? translate('timebox.wallPage', { page: index + 1, pages }) : undefined}
        rightText={nowText}
      />
      <div className={classes.room}>
        <div className={classes.question} style={{ width: `${textWidthPx}px` }}>
          <WallLines
            as="h1"
            look={fitted.look}
            lines={fitted.pages[index] ?? []}
            sizePx={fitted.sizePx}
            lineHeightPx={fitted.lineHeightPx}
          />
          {hasTable ? (
            <WallTable
              clock={{ ...clock, seats: fewerSeats(clock.seats) }}
              nextTitle=""
              side={{ label: '', value: '' }}
              size={{ ...size, widthPx: textWidthPx }}
              translate={translate}
            />
          ) : null}
        </div>
        <div className={classes.bowl} style={{ width: `${sidePx}px` }}>
          <Bowl
            sidePx={sidePx}
            innerSeats={content.settings.innerSeats}
            freeText={translate('timebox.seatFree')}
            fontPx={labelUnits * unit}
          />
          <WallLines
            look={count.look}
            lines={count.pages[0] ?? []}
            sizePx={count.sizePx}
            lineHeightPx={count.lineHeightPx}
          />
        </div>
      </div>
    </>
  )
}

/** The table has half of the width here: twenty chairs at most, each then worth more minutes. */
function fewerSeats({ total, filled }: WallSeats): WallSeats {
  return total <= mostSeats
    ? { total, filled }
    : { total: mostSeats, filled: Math.ceil((filled / total) * mostSeats) }
}
