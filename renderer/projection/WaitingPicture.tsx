import { Logo } from '../design/Logo.tsx'
import { WallFrame } from '../wall/WallFrame.tsx'
import classes from './ScenePicture.module.css'

export interface WaitingPictureProps {
  /** Empty while the window opens. */
  readonly text: string
}

/** The mark on the scene: nothing is on the wall yet. */
export function WaitingPicture({ text }: WaitingPictureProps) {
  return (
    <WallFrame ground="scene">
      {() => (
        <div className={classes.waiting}>
          <span className={classes.sign}>
            <Logo look="mark" size="100%" />
          </span>
          <p>{text}</p>
        </div>
      )}
    </WallFrame>
  )
}
