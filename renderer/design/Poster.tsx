import type { ReactNode } from 'react'
import classes from './Poster.module.css'

export interface PosterProps {
  readonly children: ReactNode
  readonly tone?: 'or' | 'papier' | 'ciel' | 'dragee'
  /** The name of the poster for readers of the screen: it is a region of the page. */
  readonly label: string
}

/** A poster pinned by two corners. Square, flat, one ground. */
export function Poster({ children, tone = 'or', label }: PosterProps) {
  return (
    <section className={classes.poster} data-tone={tone} aria-label={label}>
      <span className={classes.pin} aria-hidden="true" />
      <span className={classes.pin} aria-hidden="true" />
      {children}
    </section>
  )
}
