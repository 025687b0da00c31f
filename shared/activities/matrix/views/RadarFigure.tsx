import { gommetteOutline, gommetteShapes } from '../../../domain/gommettes/gommetteShapes.ts'
import { pathOf, type RadarDrawing } from '../radarDrawing.ts'
import classes from './RadarFigure.module.css'

export interface RadarFigureProps {
  readonly radar: RadarDrawing
  /** Height of the numbers of the criteria, in the drawing's own px. */
  readonly textPx: number
  /** What the drawing shows, in words. */
  readonly label: string
}

/** A radar: rings of levels, a spoke per criterion, an outline per profile with its gommette at each level. */
export function RadarFigure({ radar, textPx, label }: RadarFigureProps) {
  const { side } = radar
  return (
    <svg
      className={classes.radar}
      viewBox={`0 0 ${side} ${side}`}
      width={side}
      height={side}
      role="img"
      aria-label={label}
    >
      {radar.rings.map((ring, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a ring is its level
          key={index}
          className={classes.ring}
          data-last={index === radar.rings.length - 1 || undefined}
          d={pathOf(ring, true)}
        />
      ))}
      {radar.spokes.map((spoke) => (
        <g key={spoke.number}>
          <line
            className={classes.ring}
            x1={spoke.from.x}
            y1={spoke.from.y}
            x2={spoke.to.x}
            y2={spoke.to.y}
          />
          <text className={classes.number} x={spoke.label.x} y={spoke.label.y} fontSize={textPx}>
            {spoke.number}
          </text>
        </g>
      ))}
      {radar.profiles.map((profile) => (
        <g key={profile.id}>
          <path
            className={classes.under}
            d={pathOf(profile.outline, profile.isClosed)}
            strokeWidth={side * 0.012}
          />
          <path
            className={classes.over}
            d={pathOf(profile.outline, profile.isClosed)}
            stroke={profile.color}
            strokeWidth={side * 0.007}
            strokeDasharray={profile.dash}
          />
        </g>
      ))}
      {radar.profiles.flatMap((profile) =>
        profile.marks.map((mark) => {
          const key = `${profile.id}-${mark.x.toFixed(1)}-${mark.y.toFixed(1)}`
          if (!profile.shape)
            return <circle key={key} cx={mark.x} cy={mark.y} r={mark.size / 3} fill="#10302A" />
          const scale = mark.size / 32
          return (
            <path
              key={key}
              d={gommetteShapes[profile.shape].path}
              transform={`translate(${mark.x - mark.size / 2} ${mark.y - mark.size / 2}) scale(${scale})`}
              fill={profile.color}
              stroke={gommetteOutline.color}
              strokeWidth={gommetteOutline.width}
            />
          )
        }),
      )}
    </svg>
  )
}
