import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import type { Locale } from '../../shared/text/typography.ts'
import { CrossFade } from './CrossFade.tsx'
import { MessageBand } from './MessageBand.tsx'
import { ScenePictureView } from './ScenePictureView.tsx'
import { GroupWordContext } from './useGroupName.ts'
import classes from './WallPicture.module.css'
import { wallContent } from './wallContent.ts'

export interface WallPictureProps {
  /** The rows a wall may see: its own replica, or `projectionReplica` of a console's. */
  readonly replica: Replica
  /** The instant (ms); give another one when a second has passed. */
  readonly now: number
  readonly translate: Translate
  readonly locale: Locale
  /** A copy for the eyes, beside the screens that say the same: nothing in it is reached or read aloud. */
  readonly isPreview?: boolean
}

/**
 * What the hall sees, in the whole of its parent, whatever its size: every measure follows the frame, so that the
 * console's preview is the wall in small. Its parent must have a width and a height.
 */
export function WallPicture({ replica, now, translate, locale, isPreview = false }: WallPictureProps) {
  const content = useMemo(() => wallContent(replica, now, locale), [replica, now, locale])
  const groupWord = rowsIn(replica, 'demarches')[0]?.groupWord ?? 'groupe'
  return (
    <GroupWordContext value={groupWord}>
      <div
        className={classes.wall}
        style={{ '--wall-scale': content.scale } as CSSProperties}
        data-scene={content.scene.kind}
        inert={isPreview || undefined}
        aria-hidden={isPreview || undefined}
      >
        <CrossFade of={content.key}>
          <ScenePictureView
            replica={replica}
            content={content}
            now={now}
            translate={translate}
            locale={locale}
          />
        </CrossFade>
        <MessageBand message={content.message} />
      </div>
    </GroupWordContext>
  )
}
