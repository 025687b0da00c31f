import { typeset } from '../../../text/typography.ts'
import type { ProjectionProps } from '../../projectionProps.ts'
import type { TimeboxDocument, TimeboxSettings } from '../schema.ts'
import { ProjectionBocal } from './ProjectionBocal.tsx'
import { ProjectionConsigne } from './ProjectionConsigne.tsx'
import { ProjectionQueue } from './ProjectionQueue.tsx'

/** What to do and how long; whose turn it is to speak; or the bowl, its free chair and who came in. */
export function Projection(props: ProjectionProps<TimeboxSettings, TimeboxDocument>) {
  const set = {
    ...props,
    consigne: typeset(props.consigne, props.locale),
    sequenceTitle: typeset(props.sequenceTitle, props.locale),
    nextTitle: typeset(props.nextTitle, props.locale),
  }
  switch (props.content.settings.look) {
    case 'file':
      return <ProjectionQueue {...set} />
    case 'bocal':
      return <ProjectionBocal {...set} />
    case 'consigne':
      return <ProjectionConsigne {...set} />
  }
}
