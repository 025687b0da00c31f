import { IconCheck } from '@tabler/icons-react'
import classes from './Controls.module.css'
import type { Desk } from './useDesk.ts'
import type { VoteLineView } from './voteView.ts'

/** The result for the facilitator, whole: rank, voices, share, what is kept. */
export function ResultList({
  desk,
  lines,
}: {
  readonly desk: Pick<Desk, 'say'>
  readonly lines: readonly VoteLineView[]
}) {
  const { say } = desk
  return (
    <ol className={classes.results} aria-label={say('result')}>
      {lines.map((line) => (
        <li key={line.id} className={classes.result} data-kept={line.isKept || undefined}>
          <span className={classes.pickLetter}>{line.letter}</span>
          <span className={classes.optionText} dir="auto">
            {line.label}
            {line.details.length > 0 ? (
              <span className={classes.note}> {line.details.join(' · ')}</span>
            ) : null}
          </span>
          {line.isKept ? (
            <span className={classes.kept}>
              <IconCheck stroke={3} aria-hidden="true" />
              {say('wallKept')}
            </span>
          ) : line.isTied ? (
            <span className={classes.kept}>{say('wallTied')}</span>
          ) : null}
          <span className={classes.share}>{line.share}</span>
          <span className={classes.pickNumber}>{line.figure}</span>
        </li>
      ))}
    </ol>
  )
}
