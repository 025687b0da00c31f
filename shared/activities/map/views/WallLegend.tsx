import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { drawGommette } from '../drawGommette.ts'
import { MapInks } from './MapInks.tsx'
import classes from './Projection.module.css'
import { type LegendLine, legendSizes } from './wallLegend.ts'

export interface WallLegendProps {
  readonly page: readonly LegendLine[]
  readonly widthPx: number
  readonly unitPx: number
  /** Said while nothing is on the map. */
  readonly emptyText: string
}

const box = 64
const plain = { id: '', title: '', shape: 'rond', pictogram: '', drawing: null } as const

/** What the gommettes mean and how many there are, read from the last row. */
export function WallLegend({ page, widthPx, unitPx, emptyText }: WallLegendProps) {
  if (page.length === 0)
    return (
      <p className={classes.empty} style={{ width: `${widthPx}px` }}>
        {emptyText}
      </p>
    )
  return (
    <ul className={classes.legend} style={{ width: `${widthPx}px`, gap: `${legendSizes.gap * unitPx}px` }}>
      {page.map((line) => {
        const isReach = line.kind === 'reach'
        return (
          <li key={isReach ? line.reach : line.category.id} className={classes.line}>
            <svg
              viewBox={`0 0 ${box} ${box}`}
              aria-hidden="true"
              style={{
                width: `${legendSizes.mark * unitPx}px`,
                height: `${legendSizes.gommette * unitPx}px`,
              }}
            >
              <MapInks
                inks={drawGommette(isReach ? plain : line.category, {
                  x: box / 2,
                  y: box / 2,
                  size: isReach ? box * 0.46 : box * 0.92,
                  reach: isReach ? line.reach : 'communal',
                  count: 1,
                  number: 0,
                  isGrey: isReach,
                })}
              />
            </svg>
            <span className={classes.words}>
              <WallLines
                look="condense"
                as="span"
                lines={line.lines}
                sizePx={legendSizes.letter * unitPx}
                lineHeightPx={legendSizes.leading * unitPx}
              />
            </span>
            <span className={classes.figure} style={{ fontSize: `${(legendSizes.letter + 0.4) * unitPx}px` }}>
              {line.count}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
