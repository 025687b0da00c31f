import type { TableDrawingOptions } from '../../shared/domain/seating/tableSeats.ts'
import { drawTable } from '../../shared/domain/seating/tableSeats.ts'
import classes from './TableSeats.module.css'

export interface TableSeatsProps extends TableDrawingOptions {
  /** Chairs taken; they empty clockwise from the upper left. All of them by default. */
  readonly taken?: number
  /** `full` in ink, `current` in bouton d’or, `upcoming` in outline, `empty` in ink outline. */
  readonly tone?: 'full' | 'current' | 'upcoming' | 'empty'
  /** The last chair of the first row is the spare one, in coquelicot: one seat is always open. */
  readonly spare?: boolean
  /** Any CSS length; the height follows. */
  readonly width?: string
  /** What a reader of the screen hears; without it the table is decorative. */
  readonly label?: string
}

/** The table seen from above, the only image of the house. It takes the colour of the text around it. */
export function TableSeats({
  seats,
  shape = 'long',
  ends = 0,
  proportion = 'glyph',
  taken = seats,
  tone = 'full',
  spare = false,
  width,
  label,
}: TableSeatsProps) {
  const drawing = drawTable({ seats, shape, ends, proportion })
  const hollow = tone === 'upcoming' || tone === 'empty'
  const spareIndex = spare ? Math.ceil((seats - Math.min(ends, seats)) / 2) - 1 : -1
  const margin = 2
  const line = tone === 'full' ? 0 : proportion === 'hall' ? 2 : 2.4
  return (
    <svg
      className={classes.table}
      data-tone={tone}
      data-proportion={proportion}
      viewBox={`${-margin} ${-margin} ${drawing.width + 2 * margin} ${drawing.height + 2 * margin}`}
      style={{ width: width ?? `${(drawing.width + 2 * margin) / 18}rem` }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <rect
        className={classes.top}
        x={drawing.top.x + line / 2}
        y={drawing.top.y + line / 2}
        width={drawing.top.width - line}
        height={drawing.top.height - line}
        rx={drawing.top.cornerRadius}
        strokeWidth={line}
      />
      {drawing.seats.map((seat, index) => {
        const full = !hollow && index >= seats - taken
        return (
          <circle
            key={`${seat.x} ${seat.y}`}
            className={classes.seat}
            data-full={full || undefined}
            data-spare={index === spareIndex || undefined}
            cx={seat.x}
            cy={seat.y}
            r={full || index === spareIndex ? drawing.seatRadius : drawing.seatRadius - 1}
          />
        )
      })}
    </svg>
  )
}
