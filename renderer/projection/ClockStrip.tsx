import type { WallClock } from '../../shared/activities/projectionProps.ts'
import { CountdownTable } from '../design/CountdownTable.tsx'
import { useWords } from '../text/words.ts'
import { WallLines } from '../wall/WallLines.tsx'
import { fitText } from '../wall/wallText.ts'

export interface ClockStripProps {
  readonly clock: WallClock
  readonly widthPx: number
  readonly heightPx: number
  readonly unitPx: number
}

/** The table of the countdown, low enough to leave room above it. */
export function ClockStrip({ clock, widthPx, heightPx, unitPx }: ClockStripProps) {
  const words = useWords('wall')
  if (clock.state === 'none') return null
  const isPaused = clock.state === 'paused'
  const text = isPaused ? words('paused') : clock.text
  const side = isPaused ? clock.text : words('endsAt', { time: clock.endText })
  const fitted = fitText(
    side,
    { font: 'titre', weight: 800, width: 87.5 },
    { widthPx: widthPx * 0.4, heightPx: heightPx * 0.68 },
    [9, 7.5, 6, 5, 4.4].map((units) => units * unitPx),
  )
  return (
    <CountdownTable
      text={text}
      state={clock.state}
      seats={clock.seats.total}
      filled={clock.seats.filled}
      widthPx={widthPx}
      heightPx={heightPx}
      side={
        <WallLines
          look="titre"
          lines={fitted.pages[0] ?? []}
          sizePx={fitted.sizePx}
          lineHeightPx={fitted.lineHeightPx}
        />
      }
    />
  )
}
