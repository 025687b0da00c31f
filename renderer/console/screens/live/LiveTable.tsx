import type { CSSProperties } from 'react'
import { projectClock } from '../../../../shared/domain/evening/projectClock.ts'
import { formatClock, formatDuration, formatElapsed } from '../../../../shared/text/typography.ts'
import { useWords } from '../../../text/words.ts'
import { ArrangeButton } from './ArrangeButton.tsx'
import { ClockButtons } from './ClockButtons.tsx'
import { LaneGuide } from './LaneGuide.tsx'
import { LaneStrip } from './LaneStrip.tsx'
import { useLive } from './LiveContext.ts'
import classes from './LiveTable.module.css'
import type { LiveRoom } from './liveRoomOf.ts'
import { MinuteChairs } from './MinuteChairs.tsx'
import { NextButton } from './NextButton.tsx'
import { NotesList } from './NotesList.tsx'
import { RestingTable } from './RestingTable.tsx'
import type { Capture } from './useCapture.ts'
import type { Presence } from './usePresence.ts'

export interface LiveTableProps {
  readonly room: LiveRoom
  readonly presence: Presence
  readonly capture: Capture
  /** Single-key hints are drawn only where single keys act. */
  readonly areKeysShown: boolean
  readonly onGong: () => void
  /** Opens the board to arrange; undefined when the lane has none. */
  readonly onArrange: (() => void) | undefined
  readonly onFinish: () => void
}

/** The yellow table: what is happening, how long is left, what comes next. */
export function LiveTable({
  room,
  presence,
  capture,
  areKeysShown,
  onGong,
  onArrange,
  onFinish,
}: LiveTableProps) {
  const words = useWords('live')
  const { projection, rows, hour, locale, now } = useLive()
  const sequence = rows.sequences.find((one) => one.id === projection.currentSequenceId)
  const { clock } = projection
  if (!sequence || !clock) return <RestingTable onFinish={onFinish} />
  const row = rows.clocks.find((one) => one.id === clock.id)
  const shown = row ? projectClock(row, now) : clock
  const lanes = rows.lanes.filter((lane) => lane.sequenceId === sequence.id)
  const [lane] = lanes
  const projected = projection.sequences.find((one) => one.isCurrent)
  const laneNow = projected?.lanes.find((one) => one.laneId === lane?.id)
  const isBefore = shown.startsInMs > 0
  const state = shown.isPaused
    ? 'paused'
    : shown.isOvertime
      ? 'overtime'
      : shown.isWarning
        ? 'warning'
        : 'running'
  const step = laneNow && laneNow.stepIndex !== null ? lane?.steps[laneNow.stepIndex] : undefined
  const subtitle = shown.isPaused
    ? words('pausedEnd', { hour: hour(shown.endsAt) })
    : isBefore
      ? words('startsAt', { hour: hour(now + shown.startsInMs) })
      : step && laneNow && lane
        ? [
            words('step', {
              number: (laneNow.stepIndex ?? 0) + 1,
              total: lane.steps.length,
              title: step.title,
            }),
            ...(laneNow.clock ? [words('stepLeft', { clock: formatClock(laneNow.clock.remainingMs) })] : []),
          ].join(', ')
        : (lanes.length === 1 && lane?.title) || sequence.objective
  const duration = formatDuration(shown.plannedMinutes, locale)
  const under = shown.isPaused
    ? shown.pausedForMs < 1000
      ? ''
      : words('pausedFor', { duration: formatElapsed(shown.pausedForMs, locale) })
    : isBefore
      ? words('readyIn', { duration: formatDuration(Math.ceil(shown.startsInMs / 60_000), locale) })
      : words(shown.isOvertime ? 'overSince' : 'outOf', { duration, hour: hour(shown.endsAt) })
  const digits = formatClock(isBefore ? shown.startsInMs : shown.remainingMs)
  const arrangeButton = onArrange ? <ArrangeButton areKeysShown={areKeysShown} onArrange={onArrange} /> : null
  return (
    <MinuteChairs chairs={shown.chairs}>
      <section
        className={classes.table}
        data-state={state}
        data-lanes={lanes.length > 1 || undefined}
        data-region="sequence"
        tabIndex={-1}
        aria-label={sequence.title}
      >
        <div className={classes.head}>
          <h2 className={classes.title}>{sequence.title}</h2>
          {lanes.length > 1 ? (
            <LaneStrip lanes={lanes} projected={projected?.lanes ?? []} capture={capture} />
          ) : (
            <p className={classes.subtitle}>{subtitle}</p>
          )}
        </div>
        <p
          className={`chrono ${classes.digits}`}
          role="timer"
          aria-live="off"
          aria-label={words('timer')}
          style={{ '--signes': digits.length } as CSSProperties}
        >
          {digits}
        </p>
        <p className={classes.under}>
          {lanes.length > 1 && shown.isPaused
            ? [under, words('endAt', { hour: hour(shown.endsAt) })].filter(Boolean).join(', ')
            : under}
        </p>
        <div className={classes.buttons}>
          <ClockButtons clock={shown} areKeysShown={areKeysShown} onGong={onGong} />
          {room === 'wide' ? null : arrangeButton}
        </div>
        <div className={classes.side}>
          <NotesList sequence={sequence}>
            <LaneGuide lanes={lanes} projected={projected?.lanes ?? []} />
          </NotesList>
          {room === 'wide' ? arrangeButton : null}
          <NextButton presence={presence} areKeysShown={areKeysShown} />
        </div>
      </section>
    </MinuteChairs>
  )
}
