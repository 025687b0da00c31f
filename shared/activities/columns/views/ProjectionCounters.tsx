import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, pageAt } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import { watchSeconds } from '../logic.ts'
import { isRoundClear, roundNumber } from '../rounds.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'
import classes from './Projection.module.css'
import { WallCounter } from './WallCounter.tsx'
import { wallCounters } from './wallCounters.ts'

const topUnits = 8

type CountersProps = ProjectionProps<ColumnsSettings, ColumnsDocument> & { size: WallSize }

/** The consigne, and each counter with its number: what was written stays in the hands of those who wrote it. */
export function ProjectionCounters(props: CountersProps) {
  const { content, consigne, sequenceTitle, clock, nowAt, page, translate, locale, size } = props
  const unit = size.unitPx
  const { settings, document } = content
  const { running } = document
  const numbers = settings.counters.map(({ id, kind }) => {
    const value = document.counters[id] ?? 0
    const seconds = running?.counterId === id ? watchSeconds(running, nowAt) : value
    return kind === 'secondes' ? translate('columns.watchSeconds', { seconds }) : String(value)
  })
  const laid = wallCounters(settings.counters, numbers, size, locale)
  const fitted = fitTitle(
    typeset(consigne, locale),
    { widthPx: size.widthPx, heightPx: size.heightPx - laid.heightPx - (topUnits + 4) * unit },
    [12, 10.5, 9, 7.5].map((units) => units * unit),
  )
  const count = fitted.pages.length
  const index = pageAt(page, count)
  const places = [
    ...(settings.hasRounds === true
      ? [
          translate(isRoundClear(document) ? 'columns.wallClear' : 'columns.round', {
            number: roundNumber(document),
          }),
        ]
      : []),
    ...(count > 1 ? [translate('columns.wallPage', { page: index + 1, pages: count })] : []),
  ]
  return (
    <>
      <WallTop
        title={typeset(sequenceTitle, locale)}
        pageText={places.length > 0 ? places.join(', ') : undefined}
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
      <ul
        className={classes.counters}
        style={{
          height: `${laid.heightPx}px`,
          gap: `${laid.gapPx}px`,
          gridTemplateColumns: `repeat(${laid.perRow}, minmax(0, 1fr))`,
        }}
      >
        {laid.counters.map((counter, index) => (
          <WallCounter
            key={counter.id}
            counter={counter}
            look={laid.look}
            number={numbers[index] ?? ''}
            unitPx={unit}
            settings={settings}
            document={document}
            translate={translate}
          />
        ))}
      </ul>
    </>
  )
}
