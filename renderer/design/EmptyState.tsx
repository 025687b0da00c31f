import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'
import { TableSeats } from './TableSeats.tsx'

export interface EmptyStateProps {
  /** Said large when there is room: « La table est encore vide ». */
  readonly title?: string
  /** One sentence. */
  readonly children: ReactNode
  /** One or two buttons. */
  readonly action?: ReactNode
}

/** Nothing yet: an empty table, a sentence, one action. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <TableSeats seats={13} ends={1} proportion="hall" tone="empty" width="11rem" />
      {title ? <p className="titre-3">{title}</p> : null}
      <p className={classes.text}>{children}</p>
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  )
}
