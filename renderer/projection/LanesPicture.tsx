import { typeset } from '../../shared/text/typography.ts'
import { Gommette } from '../design/Gommette.tsx'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { WallTop } from '../wall/WallTop.tsx'
import { wallClockOf } from '../wall/wallClockOf.ts'
import { pageAt } from '../wall/wallText.ts'
import { ClockStrip } from './ClockStrip.tsx'
import classes from './LanesPicture.module.css'
import { layOutLanes } from './layOutLanes.ts'
import type { ScenePicture } from './scenePicture.ts'
import { useGroupName } from './useGroupName.ts'

export interface LanesPictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'lanes' }>
  readonly page: number
  readonly nowText: string
}

/** Each group with its gommette, its name and its question, and one clock for all; without questions, who is there. */
export function LanesPicture(props: LanesPictureProps) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

function Drawn({ picture, page, nowText, size }: LanesPictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const nameOf = useGroupName()
  const sequenceTitle = typeset(picture.sequenceTitle, locale)
  const isNamesOnly = picture.lanes.every((lane) => lane.question.trim() === '')
  const text = {
    common: typeset(picture.common, locale),
    sequenceTitle,
    questions: picture.lanes.map((lane) => typeset(isNamesOnly ? nameOf(lane.group) : lane.question, locale)),
    isNamesOnly,
    hasClock: picture.clock !== null,
  }
  const { grid, heading, questions, stripPx } = layOutLanes(text, size)
  const index = pageAt(page, grid.pages)
  const perPage = grid.columns * grid.rows
  const shown = picture.lanes
    .map((lane, place) => ({ lane, fitted: questions[place] }))
    .slice(index * perPage, (index + 1) * perPage)
  const isTitleAbove = heading === null || text.common !== ''
  return (
    <>
      <WallTop
        title={isTitleAbove ? sequenceTitle : ''}
        pageText={grid.pages > 1 ? words('page', { page: index + 1, pages: grid.pages }) : undefined}
        {...(stripPx === 0 && picture.clock ? wallClockOf(picture.clock) : { rightText: nowText })}
      />
      {heading ? (
        <WallLines
          as="h1"
          look={heading.look}
          lines={heading.pages[0] ?? []}
          sizePx={heading.sizePx}
          lineHeightPx={heading.lineHeightPx}
        />
      ) : null}
      <ul
        className={classes.grid}
        style={{
          gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
        }}
      >
        {shown.map(({ lane, fitted }) => (
          <li key={lane.id} className={classes.lane} data-names={isNamesOnly || undefined}>
            {isNamesOnly ? (
              lane.group ? (
                <Gommette shape={lane.group.shape} size="calc(12 * var(--u))" />
              ) : null
            ) : (
              <p className={classes.group}>
                {lane.group ? <Gommette shape={lane.group.shape} size="calc(5.6 * var(--u))" /> : null}
                <span className={classes.name}>{typeset(nameOf(lane.group), locale)}</span>
                {lane.clockText === '' ? null : <span className={classes.clock}>{lane.clockText}</span>}
              </p>
            )}
            {fitted ? (
              <WallLines
                as="h2"
                look={fitted.look}
                lines={fitted.pages[0] ?? []}
                sizePx={fitted.sizePx}
                lineHeightPx={fitted.lineHeightPx}
              />
            ) : null}
            {isNamesOnly && lane.clockText !== '' ? <p className={classes.clock}>{lane.clockText}</p> : null}
          </li>
        ))}
      </ul>
      {stripPx > 0 && picture.clock ? (
        <ClockStrip clock={picture.clock} widthPx={size.widthPx} heightPx={stripPx} unitPx={size.unitPx} />
      ) : null}
    </>
  )
}
