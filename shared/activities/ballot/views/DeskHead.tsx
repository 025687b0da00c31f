import { IconCheck, IconPlayerPlay } from '@tabler/icons-react'
import { ChipGroup } from '../../../../renderer/design/ChipGroup.tsx'
import { courseOf, type PollOfBallot } from '../../../domain/ballots/polls.ts'
import classes from './Controls.module.css'
import type { Desk } from './useDesk.ts'

/** The axes, with where each one has got to; choosing one puts it on the wall. */
export function DeskHead({ desk }: { readonly desk: Desk }) {
  const { polls, poll, content, say, spell } = desk
  const shortOf = (one: PollOfBallot, index: number) =>
    say('axisShort', { number: one.axis?.number || index + 1 })
  const open = polls.filter((one) => courseOf(content.document, one.id).state === 'open')
  // In Conduite, an axis that is being voted has the room for itself.
  const isChosen = desk.isLive && open.length === 1 && open[0]?.id === poll.id
  if (isChosen) return null
  return (
    <div className={classes.head}>
      {polls.length > 1 ? (
        <ChipGroup
          label={say('axes')}
          value={poll.id}
          options={polls.map((one, index) => {
            const { state } = courseOf(content.document, one.id)
            return {
              value: one.id,
              label: shortOf(one, index),
              icon:
                state === 'closed' ? (
                  <IconCheck stroke={3} role="img" aria-label={say('stateClosed')} />
                ) : state === 'open' ? (
                  <IconPlayerPlay stroke={2.4} role="img" aria-label={say('stateOpen')} />
                ) : undefined,
            }
          })}
          onChange={(pollId) => {
            const option = polls.find((one) => one.id === pollId)?.options[0]
            if (option) desk.act({ kind: 'spotlight', optionId: option.id })
          }}
        />
      ) : null}
      {poll.axis && !desk.isLive ? (
        <p className={classes.axisTitle} dir="auto">
          {spell(poll.axis.title)}
        </p>
      ) : null}
    </div>
  )
}
