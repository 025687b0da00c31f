import { CountdownTable, countdownDigitsPx } from '../../../../renderer/design/CountdownTable.tsx'
import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { fitTitle, wallTextWidth } from '../../../../renderer/wall/wallText.ts'
import type { Translate } from '../../activity.ts'
import type { WallClock } from '../../projectionProps.ts'
import classes from './Projection.module.css'

/** Height of the table and its chairs, as a share of the room. */
export const tableShare = 0.4

/** What the ends of the table, its chair and the gap take of its width. */
const besideShare = { even: 0.19, odd: 0.25 }
const innerShare = 0.74
const labelUnits = 6

export type WallTableSide = { label: string; value: string }

export interface WallTableProps {
  readonly clock: WallClock
  readonly nextTitle: string
  /** What stands at the right end instead of the end time. */
  readonly side?: WallTableSide
  readonly size: WallSize
  readonly translate: Translate
}

/** The countdown of the wall with what stands at its right: the end, what follows, or the time kept in a pause. */
export function WallTable({ clock, nextTitle, side: given, size, translate }: WallTableProps) {
  if (clock.state === 'none') return null
  const side = given ?? sideOf(clock, nextTitle, translate)
  const text = clock.state === 'paused' ? translate('timebox.wallPause') : clock.text
  const unit = size.unitPx
  const heightPx = size.heightPx * tableShare
  const digitsPx = countdownDigitsPx(text, size.widthPx, heightPx)
  const digitsWidth = wallTextWidth(text, { font: 'titre', weight: 800, width: 87.5 }, digitsPx)
  const label = side.label === '' ? 0 : labelUnits * unit
  const fitted = fitTitle(
    side.value,
    {
      widthPx: size.widthPx * (1 - besideShare[clock.seats.total % 2 === 1 ? 'odd' : 'even']) - digitsWidth,
      heightPx: heightPx * innerShare - label - unit,
    },
    [9, 7.5, 6, 5, 4.4].map((units) => units * unit),
  )
  return (
    <CountdownTable
      text={text}
      state={clock.state}
      seats={clock.seats.total}
      filled={clock.seats.filled}
      widthPx={size.widthPx}
      heightPx={heightPx}
      side={
        side.value === '' ? null : (
          <>
            {side.label === '' ? null : <p className={classes.sideLabel}>{side.label}</p>}
            <WallLines
              lines={wholeOrShortened(fitted.pages)}
              sizePx={fitted.sizePx}
              lineHeightPx={fitted.lineHeightPx}
              look={fitted.look}
            />
          </>
        )
      }
    />
  )
}

/** A reminder of one page: a title too long to hold is announced in full when its turn comes. */
function wholeOrShortened(pages: readonly string[][]): string[] {
  const [first = []] = pages
  if (pages.length <= 1) return first
  return [...first.slice(0, -1), `${(first.at(-1) ?? '').slice(0, -2)}…`]
}

function sideOf(clock: WallClock, nextTitle: string, translate: Translate): WallTableSide {
  if (clock.state === 'paused') return { label: '', value: clock.text }
  if (clock.state === 'overtime') return { label: translate('timebox.wallThen'), value: nextTitle }
  return { label: translate('timebox.wallEndsAt'), value: clock.endText }
}
