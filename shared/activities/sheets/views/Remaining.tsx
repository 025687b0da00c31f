import { useRemaining } from '../../../../renderer/activities/useRemaining.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { formatClock } from '../../../text/typography.ts'
import classes from './Controls.module.css'
import type { SheetsControlsProps } from './Controls.tsx'

/** What is left before a deadline of the board, and a minute more or less; nothing when nobody counts. */
export function Remaining({
  endsAt,
  translate,
  act,
}: Pick<SheetsControlsProps, 'translate' | 'act'> & { readonly endsAt: number | null }) {
  const remainingMs = useRemaining(endsAt)
  if (remainingMs === null) return null
  return (
    <div className={classes.line}>
      <p className={classes.clock} role="timer" data-over={remainingMs < 0 || undefined}>
        {formatClock(remainingMs)}
      </p>
      <Button size={44} variant="discret" onClick={() => act({ kind: 'addTime', seconds: -60 })}>
        {translate('sheets.removeMinute')}
      </Button>
      <Button size={44} variant="discret" onClick={() => act({ kind: 'addTime', seconds: 60 })}>
        {translate('sheets.addMinute')}
      </Button>
    </div>
  )
}
