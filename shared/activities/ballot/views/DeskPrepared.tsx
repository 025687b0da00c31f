import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { CountField } from '../../../../renderer/activities/CountField.tsx'
import { Button } from '../../../../renderer/design/Button.tsx'
import { SelectField } from '../../../../renderer/design/SelectField.tsx'
import { courseOf } from '../../../domain/ballots/polls.ts'
import classes from './Controls.module.css'
import type { Desk } from './useDesk.ts'
import { WayChips } from './WayChips.tsx'

const minutesProposed = [0, 2, 3, 5, 10, 15] as const

/** Before the vote: the way in, how many vote, how long; « Ouvrir le vote ». */
export function DeskPrepared({ desk }: { readonly desk: Desk }) {
  const { say, poll, polls, content } = desk
  const [voters, setVoters] = useState<number | null>(null)
  const [minutes, setMinutes] = useState(0)
  // The hall that voted on the axis before votes on this one.
  const lastVoters = Object.values(content.document.polls)
    .flatMap((course) => course.rounds)
    .filter((round) => round.number === 1)
    .toSorted((one, other) => one.openedAt - other.openedAt)
    .at(-1)?.mayVote
  const mayVote = voters ?? lastVoters ?? null
  const prepared = polls.filter((one) => courseOf(content.document, one.id).state === 'prepared')
  const open = (pollIds: string[]) =>
    void desk.commands.open({
      boardId: content.board.id,
      pollIds,
      mayVote,
      closesInMinutes: minutes === 0 ? null : minutes,
    })
  return (
    <>
      <WayChips desk={desk} />
      <div className={classes.row}>
        <span className={classes.count}>
          <CountField
            label={say('votersField')}
            value={mayVote}
            proposed={desk.present}
            most={10_000}
            isReadOnly={desk.isReadOnly}
            onKeep={setVoters}
          />
          <span aria-hidden="true">{say('votersWord', { count: mayVote ?? desk.present })}</span>
        </span>
        <div className={classes.minutes}>
          <SelectField
            label={say('minutesField')}
            labelHidden
            value={String(minutes)}
            options={minutesProposed.map((one) => ({
              value: String(one),
              label: one === 0 ? say('minutesNone') : say('minutesCount', { count: one }),
            }))}
            onChange={(value) => setMinutes(Number(value))}
          />
        </div>
      </div>
      <div className={classes.row}>
        <Button
          size={64}
          variant="plein"
          icon={<IconPlayerPlay stroke={2.4} aria-hidden="true" />}
          unavailable={desk.isReadOnly ? say('frozen') : false}
          onClick={() => open([poll.id])}
        >
          {say('open')}
        </Button>
        {prepared.length > 1 ? (
          <Button
            size={44}
            variant="discret"
            unavailable={desk.isReadOnly ? say('frozen') : false}
            onClick={() => open(prepared.map((one) => one.id))}
          >
            {say('openAll', { count: prepared.length })}
          </Button>
        ) : null}
      </div>
    </>
  )
}
