import { cellOf } from '../../../domain/ballots/ballotCells.ts'
import classes from './Controls.module.css'
import { OptionText } from './OptionText.tsx'
import type { Desk } from './useDesk.ts'

/** Phones: how many voted so far, and nothing of what they chose before the close unless the rules show it. */
export function PhonesPad({ desk }: { readonly desk: Desk }) {
  const { say, round } = desk
  const { isSecret, results } = desk.content.settings
  const isLive = results === 'live' && !isSecret
  const count = desk.running?.voters ?? 0
  return (
    <div className={classes.phones}>
      <p className={classes.participation} role="status">
        <span className={classes.bigNumber}>{count}</span>
        <span>{say('phonesVoted', { count, of: round?.mayVote ?? 0 })}</span>
      </p>
      <p className={classes.note}>{say(desk.content.settings.isSecret ? 'phonesSecret' : 'phonesHidden')}</p>
    </div>
  )
}
