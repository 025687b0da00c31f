import type { ReactNode } from 'react'
import classes from './Pill.module.css'

export type PillTone = 'ciel' | 'or' | 'dragee' | 'eau' | 'papier' | 'encre' | 'abricot'

export interface PillProps {
  readonly children: ReactNode
  readonly tone?: PillTone
  readonly icon?: ReactNode
  /** `figure` for a count or an hour, in Bricolage. */
  readonly look?: 'word' | 'figure'
}

/** A state in one word, or a count. Not pressed: it is small and has no edge. */
export function Pill({ children, tone = 'eau', icon, look = 'word' }: PillProps) {
  return (
    <span className={classes.pill} data-tone={tone} data-look={look}>
      {icon}
      {children}
    </span>
  )
}
