import { typeset } from '../../shared/text/typography.ts'
import { Gommette } from '../design/Gommette.tsx'
import { useLocale, useWords } from '../text/words.ts'
import { WallFrame, type WallSize } from '../wall/WallFrame.tsx'
import { WallLines } from '../wall/WallLines.tsx'
import { WallTop } from '../wall/WallTop.tsx'
import { type FittedTitle, fitTitle, pageAt } from '../wall/wallText.ts'
import { ClockStrip } from './ClockStrip.tsx'
import { gridOf } from './gridOf.ts'
import classes from './LanesPicture.module.css'
import type { LanePicture, ScenePicture } from './scenePicture.ts'
import { useGroupName } from './useGroupName.ts'

export interface LanesPictureProps {
  readonly picture: Extract<ScenePicture, { kind: 'lanes' }>
  readonly page: number
  readonly nowText: string
}

const topUnits = 8
const gapUnits = 2.5
const cellGapUnits = 3
/** The line of the group above its question. */
const nameUnits = 7
/** The strip of the clock, as a share of the room: its chairs are then 26 px across or more. */
const stripShare = 0.25

/** Each group has its own question: its gommette, its name, the question, and one clock for all. */
export function LanesPicture(props: LanesPictureProps) {
  return <WallFrame ground="or">{(size) => <Drawn {...props} size={size} />}</WallFrame>
}

function Drawn({ picture, page, nowText, size }: LanesPictureProps & { size: WallSize }) {
  const words = useWords('wall')
  const locale = useLocale()
  const nameOf = useGroupName()
  const unit = size.unitPx
  const heading = fitTitle(
    typeset(picture.common === '' ? picture.sequenceTitle : picture.common, locale),
    { widthPx: size.widthPx, heightPx: 17 * unit },
    [9, 7.5, 6].map((units) => units * unit),
  )
  const headingLines = heading.pages[0] ?? []
  const stripPx = picture.clock ? Math.max(size.heightPx * stripShare, 18 * unit) : 0
  const gridPx =
    size.heightPx -
    topUnits * unit -
    headingLines.length * heading.lineHeightPx -
    stripPx -
    (picture.clock ? 2 : 1) * gapUnits * unit
  const lanes = picture.lanes.map((lane) => ({ ...lane, question: typeset(lane.question, locale) }))
  const fitIn = (columns: number, rows: number, lane: LanePicture): FittedTitle =>
    fitTitle(
      lane.question,
      {
        widthPx: (size.widthPx - (columns - 1) * cellGapUnits * unit) / columns - 2 * cellGapUnits * unit,
        heightPx: (gridPx - (rows - 1) * cellGapUnits * unit) / rows - (nameUnits + 2) * unit,
      },
      [9, 7.5, 6].map((units) => units * unit),
    )
  const grid = gridOf(lanes.length, (columns, rows) =>
    lanes.every((lane) => {
      const fitted = fitIn(columns, rows, lane)
      const room = (gridPx - (rows - 1) * cellGapUnits * unit) / rows - (nameUnits + 2) * unit
      return fitted.pages.length <= 1 && fitted.lineHeightPx <= room
    }),
  )
  const index = pageAt(page, grid.pages)
  const perPage = grid.columns * grid.rows
  const shown = lanes.slice(index * perPage, (index + 1) * perPage)
  return (
    <>
      <WallTop
        title={picture.common === '' ? '' : typeset(picture.sequenceTitle, locale)}
        pageText={grid.pages > 1 ? words('page', { page: index + 1, pages: grid.pages }) : undefined}
        rightText={nowText}
      />
      <WallLines
        as="h1"
        look={heading.look}
        lines={headingLines}
        sizePx={heading.sizePx}
        lineHeightPx={heading.lineHeightPx}
      />
      <ul
        className={classes.grid}
        style={{
          gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
        }}
      >
        {shown.map((lane) => {
          const fitted = fitIn(grid.columns, grid.rows, lane)
          return (
            <li key={lane.id} className={classes.lane}>
              <p className={classes.group}>
                {lane.group ? <Gommette shape={lane.group.shape} size="calc(5.6 * var(--u))" /> : null}
                <span className={classes.name}>{nameOf(lane.group)}</span>
                {lane.clockText === '' ? null : <span className={classes.clock}>{lane.clockText}</span>}
              </p>
              <WallLines
                as="h2"
                look={fitted.look}
                lines={fitted.pages[0] ?? []}
                sizePx={fitted.sizePx}
                lineHeightPx={fitted.lineHeightPx}
              />
            </li>
          )
        })}
      </ul>
      {picture.clock ? (
        <ClockStrip clock={picture.clock} widthPx={size.widthPx} heightPx={stripPx} unitPx={unit} />
      ) : null}
    </>
  )
}
