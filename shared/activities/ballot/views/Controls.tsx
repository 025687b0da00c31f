import classes from './Controls.module.css'
import { DeskClosed } from './DeskClosed.tsx'
import { DeskHead } from './DeskHead.tsx'
import { DeskOpen } from './DeskOpen.tsx'
import { DeskPrepared } from './DeskPrepared.tsx'
import { type BallotControlsProps, useDesk } from './useDesk.ts'

/** The desk of a vote: opened, counted by any way, closed, unveiled, settled, sent. The same in Conduite and on its board. */
export function Controls(props: BallotControlsProps) {
  const desk = useDesk(props)
  if (!desk) return <p className={classes.note}>{props.translate('ballot.nothingToVote')}</p>
  const { state } = desk.course
  return (
    <div className={classes.desk} data-tall="" data-live={props.isLive || undefined} data-state={state}>
      <DeskHead desk={desk} />
      {state === 'prepared' ? <DeskPrepared key={desk.poll.id} desk={desk} /> : null}
      {state === 'open' ? <DeskOpen key={`${desk.poll.id} ${desk.round?.number}`} desk={desk} /> : null}
      {state === 'closed' ? <DeskClosed key={desk.poll.id} desk={desk} /> : null}
    </div>
  )
}
