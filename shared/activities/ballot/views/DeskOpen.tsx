import { IconClockPlus, IconPlayerStop } from '@tabler/icons-react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { useRemaining } from '../../../../renderer/activities/useRemaining.ts'
import { Button } from '../../../../renderer/design/Button.tsx'
import { sumCounts, totalOf } from '../../../domain/ballots/ballotCells.ts'
import { availableVoices } from '../../../domain/ballots/polls.ts'
import { formatClock } from '../../../text/typography.ts'
import { CellField } from './CellField.tsx'
import classes from './Controls.module.css'
import { isOfCell, isPart } from './entryCell.ts'
import { HandsPad } from './HandsPad.tsx'
import { NumbersPad } from './NumbersPad.tsx'
import { PaperPad } from './PaperPad.tsx'
import { PhonesPad } from './PhonesPad.tsx'
import { RestartVote } from './RestartVote.tsx'
import { RoundPad } from './RoundPad.tsx'
import type { Desk } from './useDesk.ts'
import { WayChips } from './WayChips.tsx'

const pads = { hands: HandsPad, gommettes: NumbersPad, paper: PaperPad, phone: PhonesPad, round: RoundPad }

/** While the poll takes voices: the pad of the way chosen, what was expressed, the time, « Clore ». */
export function DeskOpen({ desk }: { readonly desk: Desk }) {
  const { say, round, entries, running, content, poll } = desk
  const Pad = pads[desk.way]
  const { cell, way } = desk
  // A part of the hall: of how many people the voices are has to be known before they are counted.
  const isAwaited =
    (way === 'hands' || way === 'gommettes') &&
    isPart(cell) &&
    content.settings.voters.kind !== 'onePerGroup' &&
    !entries.some((entry) => entry.way === way && isOfCell(entry, cell))
  const counted = sumCounts(entries)
  // What phones chose is in no total here before the close.
  const expressed = totalOf(counted.cells)
  const phones = running?.voters ?? 0
  const available = round ? availableVoices(round) : null
  return (
    <>
      {round && round.number > 1 ? <p className={classes.round2}>{say(`round_${round.why}`)}</p> : null}
      {desk.isLive ? null : <WayChips desk={desk} />}
      <CellField desk={desk} />
      {isAwaited ? (
        <p className={classes.note}>{say('cellVotersFirst')}</p>
      ) : (
        <Pad key={`${cell.college} ${cell.groupId ?? ''}`} desk={desk} />
      )}
      <div className={classes.foot}>
        <p className={classes.expressed} role="status">
          {available === null
            ? say('expressedOnly', { count: expressed })
            : say('expressed', { count: expressed, of: available })}
          {phones > 0 ? ` · ${say('phonesShort', { count: phones })}` : ''}
        </p>
        {desk.isLive ? <WayChips desk={desk} /> : null}
        <span className={classes.count} hidden={desk.isLive}>
          <CountField
            label={say('votersField')}
            value={round?.mayVote ?? 0}
            most={10_000}
            isReadOnly={desk.isReadOnly}
            onKeep={(mayVote) => desk.act({ kind: 'setVoters', pollId: poll.id, mayVote })}
          />
          <span aria-hidden="true">{say('votersWord', { count: round?.mayVote ?? 0 })}</span>
        </span>
        <TimeLeft desk={desk} />
        <Button
          size={desk.isLive ? 48 : 64}
          className={classes.main}
          variant="plein"
          icon={<IconPlayerStop stroke={2.4} aria-hidden="true" />}
          unavailable={desk.isReadOnly ? say('frozen') : false}
          onClick={() => void desk.commands.close({ boardId: content.board.id, pollIds: [poll.id] })}
        >
          {say('close')}
        </Button>
      </div>
      {content.settings.isSecret ? <RestartVote desk={desk} /> : null}
    </>
  )
}

/** The minutes announced for this poll, and one more; nothing closes by itself. */
function TimeLeft({ desk }: { readonly desk: Desk }) {
  const { say, round, poll } = desk
  const remainingMs = useRemaining(round?.endsAt ?? null)
  const minutes = Math.max(0, Math.round((remainingMs ?? 0) / 60_000))
  return (
    <span className={classes.count}>
      {remainingMs === null ? null : (
        <span className={classes.remaining} role="timer">
          {formatClock(Math.max(0, remainingMs))}
        </span>
      )}
      <Button
        size={44}
        icon={<IconClockPlus stroke={2.2} aria-hidden="true" />}
        unavailable={desk.isReadOnly ? say('frozen') : false}
        onClick={() => desk.act({ kind: 'setEnd', pollId: poll.id, minutes: minutes + 1 })}
      >
        {say('oneMinute')}
      </Button>
    </span>
  )
}
