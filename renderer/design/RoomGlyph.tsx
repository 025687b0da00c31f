import type { RoomPlan } from './roomPlans.ts'
import { roomPlans } from './roomPlans.ts'

export interface RoomGlyphProps {
  readonly plan: RoomPlan
  /** Side in px at 100 %. */
  readonly size?: number
  readonly label?: string
}

/** How the room is set, seen from above. It takes the colour of the text around it. */
export function RoomGlyph({ plan, size = 38, label }: RoomGlyphProps) {
  const { dots, bars = [], lines } = roomPlans[plan]
  return (
    <svg
      viewBox="0 0 40 40"
      style={{ width: `${size / 18}rem`, height: `${size / 18}rem` }}
      fill="currentColor"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {bars.map(([x, y, width, height]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={height / 2} />
      ))}
      {dots.map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
      ))}
      {lines ? (
        <path d={lines} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      ) : null}
    </svg>
  )
}
