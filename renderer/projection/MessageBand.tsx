import { WallLines } from '../wall/WallLines.tsx'
import type { MessageLayout } from './layOutMessage.ts'
import classes from './MessageBand.module.css'

export interface MessageBandProps {
  readonly layout: MessageLayout
}

/** A sentence for the hall, in its own row above the picture: it covers nothing. */
export function MessageBand({ layout }: MessageBandProps) {
  return (
    <div
      className={classes.band}
      style={{ height: `${layout.bandPx}px`, paddingBlock: `${layout.paddingPx}px` }}
      data-message=""
    >
      <WallLines
        look="titre"
        lines={layout.lines}
        sizePx={layout.sizePx}
        lineHeightPx={layout.lineHeightPx}
      />
    </div>
  )
}
