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

/** The line above a projected board: where we are, and the time. Reminders only, at p3. */
export function WallTop({ title, pageText, rightText, clock }: WallTopProps) {
  return (
    <div className={classes.top}>
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
