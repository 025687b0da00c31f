import type { BallotDocument } from '../../../domain/ballots/ballotDocument.ts'
import type { BallotSettings } from '../../../domain/ballots/ballotSettings.ts'
import type { BoardContent } from '../../activity.ts'
import classes from './Board.module.css'
import type { BallotSay } from './useDesk.ts'

export interface BoardHistoryProps {
  readonly content: BoardContent<BallotSettings, BallotDocument>
  readonly pollId: string
  readonly say: BallotSay
  readonly spell: (text: string) => string
  readonly locale: 'fr' | 'en'
}

/** What happened to the vote of an axis: openings, closes, reasons given, totals that were forced. */
export function BoardHistory({ content, pollId, say, spell, locale }: BoardHistoryProps) {
  const hours = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  const told = content.document.record
    .filter((record) => record.pollId === pollId)
    .map((record) => ({
      at: record.at,
      text: [say(`record_${record.kind}`), record.note === '' ? '' : spell(`« ${record.note} »`)]
        .filter((part) => part !== '')
        .join(' '),
    }))
  const forced = content.ballotEntries
    .filter((entry) => entry.pollId === pollId && entry.isForced)
    .map((entry) => ({
      at: entry.enteredAt,
      text: `${say('record_forced', { way: say(`way_${entry.way}`) })} ${spell(`« ${entry.note} »`)}`,
    }))
  const lines = [...told, ...forced].toSorted((one, other) => one.at - other.at)
  if (lines.length === 0) return null
  return (
    <details className={classes.history}>
      <summary>{say('history')}</summary>
      <ol className={classes.record}>
        {lines.map((line) => (
          <li key={`${line.at} ${line.text}`}>
            <time dateTime={new Date(line.at).toISOString()}>{hours.format(line.at)}</time> {line.text}
          </li>
        ))}
      </ol>
    </details>
  )
}
