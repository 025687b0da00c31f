import { useMemo } from 'react'
import { drawRoomPlan, type RoomShape } from '../../../../shared/domain/methods/drawRoomPlan.ts'
import type { RoomLayout } from '../../../../shared/domain/methods/methodSchema.ts'
import { useWords } from '../../../text/words.ts'
import classes from './RoomPlan.module.css'

/** The room of a method, from above, for as many people as said: the drawing that is also printed. */
export function RoomPlan({ layout, people }: { layout: RoomLayout; people: number }) {
  const words = useWords('methods')
  const plan = useMemo(() => drawRoomPlan(layout, people), [layout, people])
  const sizes = { width: Math.ceil(plan.widthM), height: Math.ceil(plan.heightM) }
  return (
    <figure className={classes.figure}>
      <svg
        className={classes.plan}
        viewBox={`0 0 ${plan.widthM} ${plan.heightM}`}
        role="img"
        aria-label={words('roomAlt', { room: words(`room_${layout}`), count: people, ...sizes })}
      >
        {plan.shapes.map((shape) => (
          <Shape key={`${shape.kind} ${shape.xM} ${shape.yM}`} shape={shape} />
        ))}
      </svg>
      <figcaption className="second petit">{words('roomSize', sizes)}</figcaption>
    </figure>
  )
}

function Shape({ shape }: { shape: RoomShape }) {
  switch (shape.kind) {
    case 'seat':
      return <circle className={classes.seat} cx={shape.xM} cy={shape.yM} r={shape.radiusM} />
    case 'roundTable':
      return <circle className={classes.table} cx={shape.xM} cy={shape.yM} r={shape.radiusM} />
    default:
      return (
        <rect
          className={shape.kind === 'wall' ? classes.seat : classes.table}
          x={shape.xM}
          y={shape.yM}
          width={shape.widthM}
          height={shape.heightM}
          rx={0.1}
        />
      )
  }
}
