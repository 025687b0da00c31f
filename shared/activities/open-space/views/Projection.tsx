import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { OpenSpaceDocument, OpenSpaceSettings } from '../schema.ts'
import { ProjectionBlocks } from './ProjectionBlocks.tsx'
import { ProjectionGrid } from './ProjectionGrid.tsx'

export type ForumProjectionProps = ProjectionProps<OpenSpaceSettings, OpenSpaceDocument>

const grounds = {
  grille: 'papier',
  lieux: 'eau',
  loi: 'or',
  principes: 'ciel',
  roles: 'eau',
  groupes: 'papier',
} as const

/** Who talks about what, where and when; or a poster, the signs of the places, the working groups. */
export function Projection(props: ForumProjectionProps) {
  const { wallView } = props.content.document
  return (
    <WallFrame ground={grounds[wallView]}>
      {(size) =>
        wallView === 'grille' ? (
          <ProjectionGrid {...props} size={size} />
        ) : (
          <ProjectionBlocks {...props} view={wallView} size={size} />
        )
      }
    </WallFrame>
  )
}
