import type { Tier } from '../schema.ts'
import classes from './Projection.module.css'

export interface TierFigureProps {
  readonly tiers: readonly Tier[]
  readonly tierIndex: number
  /** What stands for a number beside the last table: « tous ». */
  readonly allText: string
  /** The room it is drawn in, and the smallest text of the hall, in px. */
  readonly widthPx: number
  readonly heightPx: number
  readonly leastTextPx: number
}

const width = 600
const seat = 20
const rowHeights: Record<Tier['size'], number> = { 1: 84, 2: 84, 4: 200, 8: 178, 0: 178 }

/** Tables from one chair to the long one: done are filled, the current one has its band, the next are outlined. */
export function TierFigure(props: TierFigureProps) {
  const { tiers, tierIndex, allText, widthPx, heightPx, leastTextPx } = props
  let y = 0
  const rows = tiers.map((tier, index) => {
    const height = tier.size === 4 && index !== tierIndex ? 170 : rowHeights[tier.size]
    const row = { tier, index, y, height }
    y += height
    return row
  })
  const zoom = Math.min(widthPx / width, heightPx / y)
  const numberSize = Math.max(58, Math.ceil(leastTextPx / zoom) + 1)
  return (
    <svg className={classes.figureDrawing} viewBox={`0 0 ${width} ${y}`} aria-hidden="true" focusable="false">
      {rows.map(({ tier, index, y: top, height }) => {
        const state = index < tierIndex ? 'done' : index === tierIndex ? 'current' : 'next'
        return (
          <g key={tier.id} transform={`translate(0 ${top})`} data-state={state}>
            {state === 'current' ? <rect className={classes.band} width={width} height={height} /> : null}
            <g className={classes.figureTable} data-state={state}>
              <TableOf size={tier.size} middle={height / 2} />
            </g>
            <text
              className={classes.figureNumber}
              fontSize={numberSize}
              x={width - 70}
              y={height / 2 + 20}
              textAnchor="middle"
            >
              {tier.size === 0 ? allText : tier.size}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function TableOf({ size, middle }: { size: Tier['size']; middle: number }) {
  const centre = 220
  if (size === 1) return <circle data-part="seat" cx={centre} cy={middle} r={seat} />
  if (size === 2) {
    return (
      <>
        <circle data-part="seat" cx={centre - 63} cy={middle} r={seat} />
        <rect data-part="top" x={centre - 32} y={middle - 19} width="64" height="38" rx="19" />
        <circle data-part="seat" cx={centre + 63} cy={middle} r={seat} />
      </>
    )
  }
  const perRow = size === 0 ? 5 : size / 2
  const gap = size === 0 ? 76 : 82
  const length = size === 4 ? 146 : (perRow - 1) * gap + 76
  const half = 27
  const places = Array.from({ length: perRow }, (_, index) => centre + (index - (perRow - 1) / 2) * gap)
  return (
    <>
      {places.map((x) => (
        <circle key={`top-${x}`} data-part="seat" cx={x} cy={middle - half - seat - 8} r={seat} />
      ))}
      <rect
        data-part="top"
        x={centre - length / 2}
        y={middle - half}
        width={length}
        height={2 * half}
        rx={half}
      />
      {places.map((x) => (
        <circle key={`bottom-${x}`} data-part="seat" cx={x} cy={middle + half + seat + 8} r={seat} />
      ))}
    </>
  )
}
