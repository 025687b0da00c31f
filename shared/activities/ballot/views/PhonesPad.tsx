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
      {isLive ? (
        <ol className={classes.numbers} aria-label={say('optionsCounted')}>
          {desk.lines.map((line) => (
            <li key={line.key} className={classes.numberRow}>
              <OptionText line={line} desk={desk} />
              <span className={classes.pickNumber}>
                {cellOf(desk.running?.cells ?? {}, line.optionId, line.answer)}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className={classes.note}>{say(isSecret ? 'phonesSecret' : 'phonesHidden')}</p>
      )}
    </div>
  )
}
