import { WallFrame } from '../../../../renderer/wall/WallFrame.tsx'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { WordsDocument, WordsSettings } from '../schema.ts'
import { ProjectionWords } from './ProjectionWords.tsx'

/** The cloud, then the words it does not hold as a counted list, page after page. */
export function Projection(props: ProjectionProps<WordsSettings, WordsDocument>) {
  return <WallFrame ground="eau">{(size) => <ProjectionWords {...props} size={size} />}</WallFrame>
}
