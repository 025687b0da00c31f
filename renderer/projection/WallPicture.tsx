import type { CSSProperties } from 'react'
import { useMemo, useRef } from 'react'
import type { Translate } from '../../shared/activities/activity.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { type Locale, typeset } from '../../shared/text/typography.ts'
import { CrossFade } from './CrossFade.tsx'
import { layOutMessage } from './layOutMessage.ts'
import { MessageBand } from './MessageBand.tsx'
import { ScenePictureView } from './ScenePictureView.tsx'
import { GroupWordContext } from './useGroupName.ts'
import { useWallRoom } from './useWallRoom.ts'
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
  const wall = useRef<HTMLDivElement>(null)
  const room = useWallRoom(wall)
  const message =
    room && room.heightPx > 0 && content.message !== ''
      ? layOutMessage(typeset(content.message, locale), room, content.scale)
      : null
  // The frame of the scene is lower under a message: its letters stay as large for the last row.
  const scale =
    room && message ? content.scale * (room.heightPx / (room.heightPx - message.bandPx)) : content.scale
  const groupWord = rowsIn(replica, 'demarches')[0]?.groupWord ?? 'groupe'
  return (
    <GroupWordContext value={groupWord}>
      <div
        ref={wall}
        className={classes.wall}
        style={{ '--wall-scale': scale } as CSSProperties}
        data-scene={content.scene.kind}
        inert={isPreview || undefined}
        aria-hidden={isPreview || undefined}
      >
        {message ? <MessageBand layout={message} /> : null}
        <div className={classes.scene}>
          <CrossFade of={content.key}>
            <ScenePictureView
              replica={replica}
              content={content}
              now={now}
              translate={translate}
              locale={locale}
            />
          </CrossFade>
        </div>
      </div>
    </GroupWordContext>
  )
}
