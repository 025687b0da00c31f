import { IconPlus, IconWheelchair } from '@tabler/icons-react'
import { type PointerEvent, type RefObject, useMemo } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { formatHour, typeset } from '../../../text/typography.ts'
import type { Box, Layout } from '../../activity.ts'
import { placeBoxId, roundBoxId } from '../layout.ts'
import type { Session } from '../readForum.ts'
import { sessionNotes } from '../report.ts'
import { mostPlaces, mostRounds } from '../schema.ts'
import classes from './Board.module.css'
import { clashTextOf } from './clashText.ts'
import { SessionCard } from './SessionCard.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'
import type { Taken } from './useTakenTopic.ts'

export interface GridBoardProps {
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
  readonly layout: Layout
  readonly gridRef: RefObject<HTMLDivElement | null>
  readonly taken: Taken | null
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, topicIds: readonly string[]) => void
  readonly onCardKey: (event: React.KeyboardEvent<HTMLElement>, topicIds: readonly string[]) => void
  readonly onOpenTopic: (topicId: string) => void
  readonly onChangeRound: (roundId: string) => void
  readonly onChangePlace: (placeId: string) => void
}

/** The grid: rounds as columns with their hours, places as rows with their chairs, a card for each workshop. */
export function GridBoard(props: GridBoardProps) {
  const { board, gestures, layout, gridRef, taken, onOpenTopic } = props
  const { translate, locale, content, isReadOnly, commands } = board
  const { forum } = gestures
  const { currentRoundId } = content.document
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const boxes = useMemo(() => new Map(layout.boxes.map((box) => [box.id, box])), [layout])
  const style = (box: Box | undefined) =>
    box ? { left: box.x, top: box.y, width: box.width, height: box.height } : { display: 'none' }
  const clashOf = useMemo(() => clashTextOf(forum, translate, locale), [forum, translate, locale])
  const byCell = useMemo(() => Map.groupBy(forum.sessions, (session) => session.cellId), [forum])
  const rank = forum.rounds.findIndex((round) => round.id === currentRoundId)
  return (
    <section
      ref={gridRef}
      className={classes.grid}
      style={{ width: layout.width, height: layout.height + 60 }}
      aria-label={say('grid', { rounds: forum.rounds.length, places: forum.places.length })}
      data-forum-grid=""
    >
      {rank >= 0 ? (
        <div
          className={classes.currentColumn}
          style={{
            left: (boxes.get(roundBoxId(currentRoundId ?? ''))?.x ?? 0) - 5,
            width: (boxes.get(roundBoxId(currentRoundId ?? ''))?.width ?? 0) + 10,
            height: layout.height,
          }}
        />
      ) : null}
      {forum.rounds.map((round) => {
        const time = round.startMinutes === null ? '' : formatHour(round.startMinutes, locale)
        return (
          <button
            key={round.id}
            type="button"
            className={classes.roundHead}
            style={style(boxes.get(roundBoxId(round.id)))}
            data-current={round.id === currentRoundId || undefined}
            disabled={isReadOnly}
            onClick={() => props.onChangeRound(round.id)}
          >
            <span className={classes.spoken}>{say('changeRound')}</span>
            <span className={classes.roundLabel}>{typeset(round.label, locale)}</span>
            <span>{typeset([round.day, time].filter((text) => text !== '').join(', '), locale)}</span>
            {round.id === currentRoundId ? <span>{say('roundUnderWay')}</span> : null}
          </button>
        )
      })}
      {forum.places.map((place) => (
        <button
          key={place.id}
          type="button"
          className={classes.placeHead}
          style={style(boxes.get(placeBoxId(place.id)))}
          disabled={isReadOnly}
          onClick={() => props.onChangePlace(place.id)}
        >
          <span className={classes.spoken}>{say('changePlace')}</span>
          <span className={classes.placeName}>{typeset(place.name, locale)}</span>
          {place.capacity > 0 ? <span>{say('seatCount', { count: place.capacity })}</span> : null}
          {place.isAccessible ? (
            <IconWheelchair size={20} stroke={2.2} aria-label={say('accessible')} role="img" />
          ) : null}
        </button>
      ))}
      {forum.places.flatMap((place) =>
        forum.rounds.map((round) => {
          const slotId = `${round.id}.${place.id}`
          const here = byCell.get(slotId) ?? []
          return (
            <div
              key={slotId}
              className={classes.cell}
              style={style(boxes.get(slotId))}
              data-cell={slotId}
              data-target={taken?.slotId === slotId || undefined}
              data-free={here.length === 0 || undefined}
            >
              {here.length === 0 ? <span>{say('cellFree')}</span> : null}
            </div>
          )
        }),
      )}
      {forum.sessions.map((session: Session) => (
        <SessionCard
          key={session.id}
          topics={session.topics}
          session={session}
          box={boxes.get(session.id) ?? null}
          isTaken={taken?.topicIds.includes(session.id) ?? false}
          clash={clashOf.get(session.id) ?? ''}
          wishText=""
          notes={sessionNotes(session, forum.sessions, translate)}
          translate={translate}
          locale={locale}
          onOpen={() => onOpenTopic(session.id)}
          onPointerDown={(event) =>
            props.onPointerDown(
              event,
              session.topics.map((topic) => topic.id),
            )
          }
          onKeyDown={(event) =>
            props.onCardKey(
              event,
              session.topics.map((topic) => topic.id),
            )
          }
        />
      ))}
      {isReadOnly ? null : (
        <div className={classes.gridFoot} style={{ top: layout.height }}>
          {forum.rounds.length < mostRounds ? (
            <Button
              size={44}
              variant="discret"
              icon={<IconPlus aria-hidden="true" />}
              onClick={() =>
                commands.act({
                  kind: 'addRound',
                  label: say('newRound', { number: forum.rounds.length + 1 }),
                })
              }
            >
              {say('addRound')}
            </Button>
          ) : null}
          {forum.places.length < mostPlaces ? (
            <Button
              size={44}
              variant="discret"
              icon={<IconPlus aria-hidden="true" />}
              onClick={() =>
                commands.act({
                  kind: 'addPlace',
                  name: say('newPlace', { number: forum.places.length + 1 }),
                  capacity: 8,
                })
              }
            >
              {say('addPlace')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}
