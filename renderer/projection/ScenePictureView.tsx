import type { Translate } from '../../shared/activities/activity.ts'
import type { Replica } from '../../shared/replica/Replica.ts'
import type { Locale } from '../../shared/text/typography.ts'
import { useWords } from '../text/words.ts'
import { BoardPicture } from './BoardPicture.tsx'
import { InstructionPicture } from './InstructionPicture.tsx'
import { LanesPicture } from './LanesPicture.tsx'
import { ReviewPicture } from './ReviewPicture.tsx'
import { SchedulePicture } from './SchedulePicture.tsx'
import { ThanksPicture } from './ThanksPicture.tsx'
import { WaitingPicture } from './WaitingPicture.tsx'
import classes from './WallPicture.module.css'
import { WelcomePicture } from './WelcomePicture.tsx'
import type { WallContent } from './wallContent.ts'

export interface ScenePictureViewProps {
  readonly replica: Replica
  readonly content: WallContent
  readonly now: number
  readonly translate: Translate
  readonly locale: Locale
}

/** The picture of one scene. */
export function ScenePictureView({ replica, content, now, translate, locale }: ScenePictureViewProps) {
  const words = useWords('wall')
  const { scene, page, nowText } = content
  switch (scene.kind) {
    case 'masked':
      return <div className={classes.masked} />
    case 'waiting':
      return <WaitingPicture text={words('waiting')} />
    case 'welcome':
      return <WelcomePicture picture={scene} />
    case 'instruction':
      return <InstructionPicture picture={scene} page={page} nowText={nowText} translate={translate} />
    case 'lanes':
      return <LanesPicture picture={scene} page={page} nowText={nowText} />
    case 'board':
      return (
        <BoardPicture
          replica={replica}
          picture={scene}
          page={page}
          now={now}
          nowText={nowText}
          translate={translate}
          locale={locale}
        />
      )
    case 'schedule':
      return <SchedulePicture picture={scene} page={page} nowText={nowText} />
    case 'review':
      return <ReviewPicture picture={scene} />
    case 'thanks':
      return <ThanksPicture picture={scene} />
  }
}
