import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import { answers } from '../logic.ts'
import type { PyramidDocument, PyramidSettings } from '../schema.ts'
import { ProjectionAnswers } from './ProjectionAnswers.tsx'
import { ProjectionTier } from './ProjectionTier.tsx'

/** The tier being played; once everyone is together, the list of answers as it is written. */
export function Projection(props: ProjectionProps<PyramidSettings, PyramidDocument>) {
  const { settings, document, contributions, placements } = props.content
  const isTop = settings.tiers[document.tierIndex]?.size === 0
  const listed = isTop || document.adopted ? answers(settings, document, contributions, placements) : []
  return (
    <WallFrame ground="ciel">
      {(size) =>
        listed.length > 0 ? (
          <ProjectionAnswers {...props} answers={listed} size={size} />
        ) : (
          <ProjectionTier {...props} size={size} />
        )
      }
    </WallFrame>
  )
}
