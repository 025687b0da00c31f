import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { ColumnsDocument, ColumnsSettings } from '../schema.ts'
import { ProjectionCounters } from './ProjectionCounters.tsx'
import { ProjectionWall } from './ProjectionWall.tsx'

/** Columns with their sets and counts, without a name; a board that counts shows its counters and no text. */
export function Projection(props: ProjectionProps<ColumnsSettings, ColumnsDocument>) {
  const isCounting = props.content.settings.counters.length > 0
  return (
    <WallFrame ground={isCounting ? 'ciel' : 'eau'}>
      {(size) =>
        isCounting ? <ProjectionCounters {...props} size={size} /> : <ProjectionWall {...props} size={size} />
      }
    </WallFrame>
  )
}
