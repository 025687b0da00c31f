import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { MapDocument, MapSettings } from '../schema.ts'
import { ProjectionMap } from './ProjectionMap.tsx'

/** The map and its legend, which goes on page after page when it is long. */
export function Projection(props: ProjectionProps<MapSettings, MapDocument>) {
  return <WallFrame ground="eau">{(size) => <ProjectionMap {...props} size={size} />}</WallFrame>
}
