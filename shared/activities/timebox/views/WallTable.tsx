import { CountdownTable } from '../../../../renderer/design/CountdownTable.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { fitText } from '../../../../renderer/wall/wallText.ts'
import type { Translate } from '../../activity.ts'
import type { WallClock } from '../../projectionProps.ts'
import classes from './Projection.module.css'

/** Height of the table and its chairs, as a share of the room. */
export const tableShare = 0.4

const sideShare = { short: 0.38, long: 0.26 }

export interface WallTableProps {
  readonly clock: WallClock
  readonly nextTitle: string
  readonly size: WallSize
  readonly translate: Translate
}

/** The countdown of the wall with what stands at its right: the end, what follows, or the time kept in a pause. */
export function WallTable({ clock, nextTitle, size, translate }: WallTableProps) {
  if (clock.state === 'none') return null
  const side = sideOf(clock, nextTitle, translate)
  const isPaused = clock.state === 'paused'
  const text = isPaused ? translate('timebox.wallPause') : clock.text
  const unit = size.unitPx
  const share = text.length > 6 ? sideShare.long : sideShare.short
  const room = { widthPx: size.widthPx * share, heightPx: size.heightPx * tableShare * 0.68 - 6 * unit }
  const fitted = fitText(side.value, { font: 'titre', weight: 800, width: 87.5 }, room, [
    9 * unit,
    7.5 * unit,
    6 * unit,
    5 * unit,
    4.4 * unit,
  ])
  return (
    <CountdownTable
      text={text}
      state={clock.state}
      seats={clock.seats.total}
      filled={clock.seats.filled}
      height={`${size.heightPx * tableShare}px`}
      side={
        side.value === '' ? null : (
          <>
            {side.label === '' ? null : <p className={classes.sideLabel}>{side.label}</p>}
            <WallLines
              lines={fitted.pages[0] ?? []}
              sizePx={fitted.sizePx}
              lineHeightPx={fitted.lineHeightPx}
              look="titre"
            />
          </>
        )
      }
    />
  )
}

function sideOf(clock: WallClock, nextTitle: string, translate: Translate): { label: string; value: string } {
  if (clock.state === 'paused') return { label: '', value: clock.text }
  if (clock.state === 'overtime') return { label: translate('timebox.wallThen'), value: nextTitle }
  return { label: translate('timebox.wallEndsAt'), value: clock.endText }
}
