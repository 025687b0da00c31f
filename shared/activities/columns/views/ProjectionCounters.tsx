import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'
import classes from './Projection.module.css'

const countersUnits = 24
const topUnits = 8

type CountersProps = ProjectionProps<ColumnsSettings, ColumnsDocument> & { size: WallSize }

/** The consigne, and each counter with its number: what was written stays in the hands of those who wrote it. */
export function ProjectionCounters(props: CountersProps) {
  const { content, consigne, sequenceTitle, clock, page, translate, locale, size } = props
  const unit = size.unitPx
  const fitted = fitTitle(
    typeset(consigne, locale),
    { widthPx: size.widthPx, heightPx: size.heightPx - (countersUnits + topUnits + 4) * unit },
    [12, 10.5, 9].map((units) => units * unit),
  )
  const count = fitted.pages.length
  const index = pageAt(page, count)
  return (
    <>
      <WallTop
        title={typeset(sequenceTitle, locale)}
        pageText={count > 1 ? translate('columns.wallPage', { page: index + 1, pages: count }) : undefined}
        {...wallClockOf(clock)}
      />
      <div className={classes.body}>
        <WallLines
          as="h1"
          look={fitted.look}
          lines={fitted.pages[index] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      </div>
      <ul className={classes.counters}>
        {content.settings.counters.map((counter) => (
          <li key={counter.id} className={classes.counter}>
            <span className={classes.counterNumber}>{content.document.counters[counter.id] ?? 0}</span>
            <span className={classes.counterTitle}>{typeset(counter.title, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
