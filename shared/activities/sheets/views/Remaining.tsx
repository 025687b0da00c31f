import { usePausedAt } from '../../../../renderer/activities/usePausedAt.ts'
import { useRemaining } from '../../../../renderer/activities/useRemaining.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { formatClock } from '../../../text/typography.ts'
import classes from './Controls.module.css'
import type { SheetsControlsProps } from './Controls.tsx'

/** What is left before a deadline of the board, held while the evening is paused, and a minute more or less; nothing when nobody counts. */
export function Remaining({
  endsAt,
  content,
  translate,
  act,
}: Pick<SheetsControlsProps, 'content' | 'translate' | 'act'> & { readonly endsAt: number | null }) {
  const pausedAt = usePausedAt(content.board)
  const runningMs = useRemaining(pausedAt === null ? endsAt : null)
  const remainingMs = pausedAt === null || endsAt === null ? runningMs : endsAt - pausedAt
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
