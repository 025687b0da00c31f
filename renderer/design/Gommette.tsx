import { gommetteOutline, gommetteShapes } from '../../shared/domain/gommettes/gommetteShapes.ts'
import type { GommetteShape } from '../../shared/domain/rows.ts'
import classes from './Gommette.module.css'

export interface GommetteProps {
  readonly shape: GommetteShape
  /** Side in px at 100 % (it follows the text scale), or any CSS length for the wall. */
  readonly size?: number | string
  /** White ring on a busy ground. */
  readonly halo?: boolean
  /** Only the outline: the place where one can be stuck, or an undo shown before it happens. */
  readonly hollow?: boolean
  /** A small disc at the upper right. */
  readonly count?: number
  /** What a black and white printer makes of it. */
  readonly grey?: boolean
  /** What a reader of the screen hears; without it the picture is decorative. */
  readonly label?: string
}

/** A sticker: the shape is the identity, the colour helps. */
export function Gommette({ shape, size = 24, halo, hollow, count, grey, label }: GommetteProps) {
  const drawing = gommetteShapes[shape]
  const side = typeof size === 'number' ? `${size / 18}rem` : size
  return (
    <svg
      className={classes.gommette}
      viewBox="0 0 32 32"
      style={{ width: side, height: side }}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
      data-shape={shape}
    >
      {halo ? (
        <path
          d={drawing.path}
          fill={gommetteOutline.haloColor}
          stroke={gommetteOutline.haloColor}
          strokeWidth={gommetteOutline.width + 2 * gommetteOutline.haloWidth}
          strokeLinejoin="round"
        />
      ) : null}
      <path
        d={drawing.path}
        fill={hollow ? 'none' : grey ? drawing.greyPrinted : drawing.color}
        stroke={gommetteOutline.color}
        strokeWidth={gommetteOutline.width}
        strokeDasharray={hollow ? '4 3' : undefined}
        strokeLinejoin="round"
      />
      {count === undefined ? null : (
        <g className={classes.count}>
          <circle cx="29" cy="3" r="9.5" />
          <text x="29" y="7.4">
            {count}
          </text>
        </g>
      )}
    </svg>
  )
}
