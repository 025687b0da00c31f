import type { CSSProperties, ReactNode } from 'react'
import classes from './CountdownTable.module.css'

export interface CountdownTableProps {
  /** « 28:40 », « +2:10 », or a word when it is paused. */
  readonly text: string
  readonly state: 'running' | 'warning' | 'overtime' | 'paused'
  /** Chairs around; none when 0. They empty clockwise from the upper left. */
  readonly seats: number
  readonly filled: number
  /** What stands at the right end of the table: the end time, what follows. */
  readonly side?: ReactNode
  /** The room it takes, chairs included, in px. */
  readonly widthPx: number
  readonly heightPx: number
}

/** Size of the digits in a table of that size: long texts (« +125:10 ») leave room for what stands beside them. */
export function countdownDigitsPx(text: string, widthPx: number, heightPx: number): number {
  const wished = text.length > 6 ? 0.56 : 0.74
  return Math.min(heightPx * wished, (widthPx * 1.05) / Math.max(5, text.length))
}

/** The table of the wall: digits on a white cloth, one chair per minute around it, inverted once time is up. */
export function CountdownTable({ text, state, seats, filled, side, widthPx, heightPx }: CountdownTableProps) {
  const digitsPx = countdownDigitsPx(text, widthPx, heightPx)
  const hasEnd = seats > 0 && seats % 2 === 1
  const perRow = Math.floor(seats / 2)
  const chair = (index: number) => (
    <span key={index} className={classes.seat} data-full={index >= seats - filled || undefined} />
  )
  const top = Array.from({ length: perRow }, (_, index) => index)
  const bottom = Array.from({ length: perRow }, (_, index) => seats - 1 - index)
  return (
    <div
      className={classes.table}
      data-state={state}
      data-end-seat={hasEnd || undefined}
      style={
        {
          width: `${widthPx}px`,
          height: `${heightPx}px`,
          '--chair': `${heightPx * 0.095}px`,
        } as CSSProperties
      }
      role="timer"
    >
      <div className={classes.row} data-side="top" aria-hidden="true">
        {top.map(chair)}
      </div>
      <div className={classes.top}>
        <span className={classes.digits} style={{ fontSize: `${digitsPx}px` }}>
          {text}
        </span>
        {side ? <div className={classes.side}>{side}</div> : null}
      </div>
      {hasEnd ? (
        <div className={classes.end} aria-hidden="true">
          {chair(perRow)}
        </div>
      ) : null}
      <div className={classes.row} data-side="bottom" aria-hidden="true">
        {bottom.map(chair)}
      </div>
    </div>
  )
}
