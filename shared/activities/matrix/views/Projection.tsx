import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { MatrixDocument, MatrixSettings } from '../schema.ts'
import { ProjectionQuadrant } from './ProjectionQuadrant.tsx'
import { ProjectionRadar } from './ProjectionRadar.tsx'
import { ProjectionTable } from './ProjectionTable.tsx'

export type MatrixProjectionProps = ProjectionProps<MatrixSettings, MatrixDocument>

/** What the hall sees of a table, a quadrant or a radar: no name of a person, groups by their gommette. */
export function Projection(props: MatrixProjectionProps) {
  const { look } = props.content.settings
  return (
    <WallFrame ground={look === 'tableau' ? 'eau' : 'papier'}>
      {(size) => {
        if (look === 'quadrant') return <ProjectionQuadrant {...props} size={size} />
        if (look === 'radar') return <ProjectionRadar {...props} size={size} />
        return <ProjectionTable {...props} size={size} />
      }}
    </WallFrame>
  )
}
