import { wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import classes from './Bowl.module.css'

/** Radii, as shares of the side of the drawing. */
const radii = { outer: 0.455, outerSeat: 0.03, inner: 0.27, innerSeat: 0.078 }
const outerSeats = 22
const labelStyle = { font: 'texte', weight: 700, width: 100 } as const

export interface BowlProps {
  readonly sidePx: number
  readonly innerSeats: number
  /** What is written for the chair that stays free. */
  readonly freeText: string
  readonly fontPx: number
}

/** The room seen from above: the chairs of the centre, one of them free, and those who listen. Never a name. */
export function Bowl({ sidePx, innerSeats, freeText, fontPx }: BowlProps) {
  const centre = sidePx / 2
  const roomPx = 2 * (radii.inner - radii.innerSeat) * sidePx * 0.94
  const labelPx = Math.min(fontPx * 1.3, (roomPx / wallTextWidth(freeText, labelStyle, 100)) * 100)
  const around = (count: number, radius: number) =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 2 * Math.PI - Math.PI / 2
      return { x: centre + Math.cos(angle) * radius * sidePx, y: centre + Math.sin(angle) * radius * sidePx }
    })
  const [free, ...taken] = around(innerSeats, radii.inner)
  return (
    <svg
      className={classes.bowl}
      width={sidePx}
      height={sidePx}
      viewBox={`0 0 ${sidePx} ${sidePx}`}
      role="img"
      aria-label={freeText}
    >
      <circle className={classes.circle} cx={centre} cy={centre} r={sidePx * radii.outer} />
      <circle className={classes.cloth} cx={centre} cy={centre} r={sidePx * radii.inner} />
      {around(outerSeats, radii.outer).map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={classes.listens} cx={x} cy={y} r={sidePx * radii.outerSeat} />
      ))}
      {taken.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={classes.speaks} cx={x} cy={y} r={sidePx * radii.innerSeat} />
      ))}
      {free ? (
        <>
          <path
            className={classes.link}
            d={`M ${free.x} ${free.y + sidePx * radii.innerSeat} L ${centre} ${centre - labelPx * 0.75}`}
          />
          <circle className={classes.free} cx={free.x} cy={free.y} r={sidePx * radii.innerSeat} />
        </>
      ) : null}
      <text
        className={classes.label}
        x={centre}
        y={centre + labelPx * 0.35}
        textAnchor="middle"
        fontSize={labelPx}
      >
        {freeText}
      </text>
    </svg>
  )
}
