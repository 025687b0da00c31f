import { useContext } from 'react'
import { Gommette } from '../design/Gommette.tsx'
import { WallGroupContext } from './WallGroupContext.ts'
import classes from './WallTop.module.css'

export interface WallTopProps {
  readonly title: string
  /** « page 1 sur 3 », when there is more than one. */
  readonly pageText?: string
  /** The hour, or the countdown. */
  readonly rightText?: string
  /** A pill around the right text: it is a countdown. */
  readonly clock?: 'running' | 'warning' | 'overtime' | 'paused'
}

/** The line above a projected board: whose it is among parallel groups, where we are, and the time. Reminders only, at p3. */
export function WallTop({ title, pageText, rightText, clock }: WallTopProps) {
  const group = useContext(WallGroupContext)
  return (
    <div className={classes.top}>
      {group ? (
        <p className={classes.group} dir="auto">
          <Gommette shape={group.shape} size="calc(6 * var(--u))" />
          <span className={classes.name}>{group.name}</span>
        </p>
      ) : null}
      <p className={classes.title} dir="auto">
        {title}
      </p>
      {pageText ? <p className={classes.page}>{pageText}</p> : null}
      {rightText ? (
        <p className={classes.right} data-clock={clock}>
          {rightText}
        </p>
      ) : null}
    </div>
  )
}
