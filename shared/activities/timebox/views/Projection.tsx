import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { TimeboxDocument, TimeboxSettings } from '../schema.ts'
import { ProjectionConsigne } from './ProjectionConsigne.tsx'
import { ProjectionQueue } from './ProjectionQueue.tsx'

/** What to do and how long; or whose turn it is to speak. */
export function Projection(props: ProjectionProps<TimeboxSettings, TimeboxDocument>) {
  const set = {
    ...props,
    consigne: typeset(props.consigne, props.locale),
    sequenceTitle: typeset(props.sequenceTitle, props.locale),
    nextTitle: typeset(props.nextTitle, props.locale),
  }
  return props.content.settings.look === 'file' ? (
    <ProjectionQueue {...set} />
  ) : (
    <ProjectionConsigne {...set} />
  )
}
