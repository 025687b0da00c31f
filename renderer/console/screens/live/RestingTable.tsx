import type { CSSProperties, ReactNode } from 'react'
import { dayAfter, dayOf, instantOf, isDay, isTime } from '../../../../shared/domain/agenda/wallClock.ts'
import { formatClock, formatDayInLetters, formatDuration } from '../../../../shared/text/typography.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo, useRoute } from '../../routes.ts'
import { useLive } from './LiveContext.ts'
import classes from './LiveTable.module.css'
import { MinuteChairs } from './MinuteChairs.tsx'
import { NotesList } from './NotesList.tsx'

const twoHoursMs = 120 * 60_000
const anHourMs = 60 * 60_000

export interface RestingTableProps {
  readonly onFinish: () => void
}

/** The table when nothing is under way: before the start, the night between two days, once it is over, an empty agenda. */
export function RestingTable({ onFinish }: RestingTableProps) {
  const words = useWords('live')
  const commands = useCommands()
  const { rows, projection, hour, locale, now } = useLive()
  const route = useRoute()
  const { atelier } = rows
  const atelierId = atelier.id
  const demarcheId = 'demarcheId' in route ? route.demarcheId : ''
  const [first] = rows.sequences
  const seats = Math.min(64, Math.max(8, atelier.expectedPeople))

  if (projection.state === 'finished') {
    return (
      <Resting
        state="paused"
        seats={seats}
        title={words('finished')}
        text={words('finishedAt', { from: hour(projection.startAt), to: hour(projection.endAt) })}
      >
        <Button variant="plein" onClick={() => goTo({ screen: 'synthesis', demarcheId, atelierId })}>
          {words('synthesis')}
        </Button>
        <Button onClick={() => void commands.wall.show({ atelierId, scene: 'review', boardId: null })}>
          {words('review')}
        </Button>
        <Button onClick={() => void commands.evening.reopen({ atelierId })}>{words('reopen')}</Button>
      </Resting>
    )
  }
  if (!first) {
    return (
      <Resting state="paused" seats={seats} title={words('agendaEmpty')} text={words('agendaEmptyText')}>
        <Button variant="plein" onClick={() => goTo({ screen: 'agenda', demarcheId, atelierId })}>
          {words('agendaOpen')}
        </Button>
      </Resting>
    )
  }
  if (projection.restsUntilAt !== null) {
    const untilAt = projection.restsUntilAt
    const today = dayOf(now, atelier.timeZone)
    const day = dayOf(untilAt, atelier.timeZone)
    const next = rows.sequences.find((one) => one.id === projection.nextSequenceId)
    const params = { day: formatDayInLetters(day, locale, 'without'), hour: hour(untilAt) }
    return (
      <Resting
        state="paused"
        seats={seats}
        title={words(
          day <= today ? 'restToday' : day === dayAfter(today) ? 'restTomorrow' : 'restUntil',
          params,
        )}
        text={next?.title ?? ''}
        notes={next ? <NotesList sequence={next} /> : undefined}
      >
        <Button
          variant="plein"
          size={64}
          data-next
          onClick={() => void commands.evening.goNext({ atelierId })}
        >
          {words('resumeNow')}
        </Button>
        <Button size={64} onClick={onFinish}>
          {words('restFinish')}
        </Button>
      </Resting>
    )
  }
  const plannedAt =
    isDay(atelier.day) && isTime(atelier.startTime)
      ? instantOf(atelier.day, atelier.startTime, atelier.timeZone)
      : null
  const leftMs = plannedAt === null ? 0 : plannedAt - now
  const inMinutes = (ms: number) => formatDuration(Math.max(1, Math.ceil(ms / 60_000)), locale)
  const title =
    plannedAt === null
      ? words('notStarted')
      : leftMs > 0 && leftMs <= twoHoursMs
        ? words('readyIn', { duration: inMinutes(leftMs) })
        : leftMs <= 0 && leftMs > -twoHoursMs
          ? words('readyLate', { duration: inMinutes(-leftMs) })
          : words('notStarted')
  const isFar = plannedAt === null || Math.abs(leftMs) > twoHoursMs
  return (
    <Resting
      state="running"
      seats={seats}
      title={title}
      digits={leftMs > 0 && leftMs <= anHourMs ? formatClock(leftMs) : undefined}
      text={
        plannedAt !== null && isFar
          ? words('readyOn', { day: formatDayInLetters(atelier.day, locale), hour: hour(plannedAt) })
          : first.title
      }
      notes={<NotesList sequence={first} />}
      reason={plannedAt !== null && isFar ? words('startPlannedFar') : undefined}
    >
      <Button
        variant="plein"
        size={64}
        data-next
        onClick={() => void commands.evening.start({ atelierId, at: 'now' })}
      >
        {words('startNow')}
      </Button>
      {plannedAt === null ? null : (
        <Button
          size={64}
          unavailable={isFar ? words('startPlannedFar') : false}
          onClick={() => void commands.evening.start({ atelierId, at: 'planned' })}
        >
          {words('startPlanned', { hour: hour(plannedAt) })}
        </Button>
      )}
    </Resting>
  )
}

interface RestingProps {
  readonly state: 'running' | 'paused'
  readonly seats: number
  readonly title: string
  readonly text: string
  readonly digits?: string | undefined
  readonly notes?: ReactNode
  /** Why one of the gestures below waits, in sight. */
  readonly reason?: string | undefined
  readonly children: ReactNode
}

function Resting({ state, seats, title, text, digits, notes, reason, children }: RestingProps) {
  const words = useWords('live')
  return (
    <MinuteChairs chairs={{ count: seats, taken: 0, minutesPerChair: 1 }}>
      <section
        className={classes.table}
        data-state={state}
        data-region="sequence"
        tabIndex={-1}
        aria-label={title}
      >
        <div className={classes.head}>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.subtitle}>{text}</p>
        </div>
        {digits === undefined ? null : (
          <p
            className={`chrono ${classes.digits}`}
            role="timer"
            aria-live="off"
            aria-label={words('timer')}
            style={{ '--signes': digits.length } as CSSProperties}
          >
            {digits}
          </p>
        )}
        <div className={classes.buttons}>
          <div className={classes.start}>{children}</div>
          {reason === undefined ? null : (
            <p className={classes.reason} aria-hidden="true">
              {reason}
            </p>
          )}
        </div>
        <div className={classes.side}>{notes}</div>
      </section>
    </MinuteChairs>
  )
}
