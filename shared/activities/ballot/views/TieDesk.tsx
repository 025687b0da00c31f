import { useState } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { letterOf } from '../../../domain/ballots/polls.ts'
import type { PollResult } from '../../../domain/ballots/readResult.ts'
import classes from './Controls.module.css'
import { TieDialog } from './TieDialog.tsx'
import type { Desk } from './useDesk.ts'

export interface TieDeskProps {
  readonly desk: Desk
  readonly tie: NonNullable<PollResult['openTie']>
}

const ways = ['secondRound', 'discussion', 'draw', 'keepAll'] as const

/** A tie told as a tie, and the ways to settle it: the one that was agreed on comes first. */
export function TieDesk({ desk, tie }: TieDeskProps) {
  const { say, content, poll } = desk
  const [way, setWay] = useState<'discussion' | 'draw' | null>(null)
  const letters = tie.tiedIds.map((id) => letterOf(content.settings, id)).join(', ')
  const first = content.settings.tieRule
  const ordered = [first, ...ways.filter((one) => one !== first)]
  const settle = (settled: {
    way: (typeof ways)[number]
    keptIds?: string[]
    seed?: string
    witness?: string
    note?: string
  }) => {
    setWay(null)
    void desk.commands.settle({
      boardId: content.board.id,
      pollId: poll.id,
      keptIds: [],
      seed: '',
      witness: '',
      note: '',
      ...settled,
    })
  }
  return (
    <section className={classes.tie} aria-label={say('tie')}>
      <p className={classes.tieText}>{say('wallTie', { letters, count: tie.seats })}</p>
      <div className={classes.row}>
        {ordered.map((one) => (
          <Button
            key={one}
            size={44}
            variant={one === first ? 'plein' : 'contour'}
            unavailable={desk.isReadOnly ? say('frozen') : false}
            onClick={() => {
              if (one === 'discussion' || one === 'draw') setWay(one)
              else settle({ way: one })
            }}
          >
            {say(one === 'keepAll' ? 'tieKeepAll' : `settle_${one}`, { count: tie.tiedIds.length })}
          </Button>
        ))}
      </div>
      {way ? (
        <TieDialog desk={desk} tie={tie} way={way} onSettle={settle} onClose={() => setWay(null)} />
      ) : null}
    </section>
  )
}
