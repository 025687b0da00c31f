import type { ReactNode } from 'react'
import type { Chairs } from '../../../../shared/domain/evening/drawChairs.ts'
import classes from './MinuteChairs.module.css'

/** The chairs around the live table: they empty clockwise from the upper left; an odd one sits at the right end. */
export function MinuteChairs({
  chairs,
  children,
}: {
  readonly chairs: Chairs
  readonly children: ReactNode
}) {
  const { count, taken } = chairs
  const perRow = Math.floor(count / 2)
  const chair = (index: number) => (
    <span key={index} className={classes.chair} data-taken={index >= count - taken || undefined} />
  )
  const top = Array.from({ length: perRow }, (_, index) => index)
  const bottom = Array.from({ length: perRow }, (_, index) => count - 1 - index)
  return (
    <div className={classes.around}>
      <div className={classes.row} aria-hidden="true">
        {top.map(chair)}
      </div>
      <div className={classes.middle}>
        {children}
        {count % 2 === 1 ? (
          <div className={classes.end} aria-hidden="true">
            {chair(perRow)}
          </div>
        ) : null}
      </div>
      <div className={classes.row} aria-hidden="true">
        {bottom.map(chair)}
      </div>
    </div>
  )
}
