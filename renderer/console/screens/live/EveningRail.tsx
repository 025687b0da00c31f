import { IconCheck, IconHourglass } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/agenda/wallClock.ts'
import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import { formatClock } from '../../../../shared/text/typography.ts'
import { useWords } from '../../../text/words.ts'
import classes from './EveningRail.module.css'
import { useLive } from './LiveContext.ts'
import { type RailState, railState } from './railState.ts'
import { SequenceDialog } from './SequenceDialog.tsx'

const stateKeys = {
  upcoming: 'stateUpcoming',
  running: 'stateRunning',
  overtime: 'stateOvertime',
  done: 'stateDone',
  skipped: 'stateSkipped',
  neverPlayed: 'stateNeverPlayed',
} as const satisfies { [state in RailState]: string }

export interface EveningRailProps {
  /** Opens the ways to catch up; absent when there are none. */
  readonly onCatchUp: (() => void) | undefined
}

/** The day under way, to scale: what is done, where we are, when it will end. */
export function EveningRail({ onCatchUp }: EveningRailProps) {
  const words = useWords('live')
  const { projection, rows, hour, now } = useLive()
  const [asked, setAsked] = useState<ProjectedSequence | null>(null)
  const { state, punctuality, lateMinutes, endAt } = projection
  const gap =
    state === 'finished' || punctuality === 'onTime'
      ? words('onTime')
      : words(punctuality === 'early' ? 'endEarly' : punctuality, { count: Math.abs(lateMinutes) })
  const isLate = punctuality === 'late' && state !== 'finished'
  // Before its day, an evening that nobody started is neither late nor early.
  const isResting = projection.restsUntilAt !== null
  const isSaid =
    (state !== 'ready' && !isResting) ||
    (punctuality !== 'onTime' && dayOf(now, rows.atelier.timeZone) === rows.atelier.day)
  const gapContent = (
    <>
      {isLate ? <IconHourglass stroke={2.2} aria-hidden="true" /> : null}
      {gap}
    </>
  )
  return (
    <section className={classes.rail} data-region="rail" tabIndex={-1} aria-label={words('rail')}>
      <p className={classes.clock}>
        {hour(now)}
        {projection.clock ? (
          <span
            className={classes.countdown}
            data-over={projection.clock.isOvertime || undefined}
            aria-hidden="true"
          >
            {formatClock(projection.clock.remainingMs)}
          </span>
        ) : null}
      </p>
      <ol className={classes.track}>
        {projection.sequences.map((one) => {
          if (one.dayOffset !== projection.dayOffset) return null
          const sequence = rows.sequences.find((row) => row.id === one.sequenceId)
          if (!sequence) return null
          const lengthMinutes = Math.max(1, (one.endAt - one.startAt) / 60_000)
          const isBreak = sequence.kind === 'break' || sequence.kind === 'meal'
          const share = Math.min(1, Math.max(0, (now - one.startAt) / Math.max(1, one.endAt - one.startAt)))
          const drawn = railState(one, rows.clocks)
          const said = words('segment', {
            title: sequence.title,
            hour: hour(one.startAt),
            state: words(stateKeys[drawn]),
          })
          return (
            <li
              key={one.sequenceId}
              className={classes.place}
              style={{ flexGrow: one.state === 'skipped' ? 1 : lengthMinutes }}
            >
              <button
                type="button"
                className={classes.segment}
                data-state={drawn}
                data-break={isBreak || undefined}
                aria-label={said}
                title={said}
                aria-current={one.isCurrent ? 'step' : undefined}
                onClick={() => setAsked(one)}
              >
                {one.state === 'done' ? <IconCheck stroke={2.6} aria-hidden="true" /> : null}
                <span className={classes.name}>{sequence.title}</span>
              </button>
              {one.isCurrent ? (
                <span className={classes.cursor} style={{ left: `${share * 100}%` }} aria-hidden="true" />
              ) : null}
              {one.isCurrent || one.state === 'upcoming' ? (
                <span className={classes.hour} aria-hidden="true">
                  {hour(one.startAt)}
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
      <div className={classes.end}>
        <p className={classes.endAt}>
          {words(state === 'finished' ? 'endedAt' : 'endAt', { hour: hour(endAt) })}
        </p>
        {!isSaid ? null : onCatchUp ? (
          <button type="button" className={classes.gap} data-late={isLate || undefined} onClick={onCatchUp}>
            {gapContent}
          </button>
        ) : (
          <p className={classes.gap} data-late={isLate || undefined}>
            {gapContent}
          </p>
        )}
      </div>
      <SequenceDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  )
}
