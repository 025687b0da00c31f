import type { BaseMap } from '../../../../shared/domain/maps/mapRows.ts'
import classes from './TerritoryScreen.module.css'

/** Control points and zooms, drawn over a base map while it is being set. */
export function PointMarks({ map, pressed }: { map: BaseMap; pressed: { x: number; y: number } | null }) {
  return (
    <g>
      {map.zooms.map(({ id, title, x, y, width, height }) => (
        <g key={id}>
          <rect className={classes.zoomMark} x={x} y={y} width={width} height={height} />
          <text className={classes.markText} x={x + 6} y={y + 20}>
            {title}
          </text>
        </g>
      ))}
      {map.controlPoints.map(({ id, label, x, y }, index) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <circle className={classes.pointMark} r={9} />
          <text className={classes.markText} x={14} y={6}>
            {`${index + 1} ${label}`}
          </text>
        </g>
      ))}
      {pressed ? (
        <g transform={`translate(${pressed.x} ${pressed.y})`}>
          <circle className={classes.pressedMark} r={12} />
          <path className={classes.cross} d="M-20 0H20M0-20V20" />
        </g>
      ) : null}
    </g>
  )
}
