import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconFish,
  IconHammer,
  IconPuzzle,
  IconRocket,
} from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Locale } from '../../../text/typography.ts'
import { typeset } from '../../../text/typography.ts'
import type { Box, Translate } from '../../activity.ts'
import { initiatorsOf, type Session, type Topic, titleOf } from '../readForum.ts'
import classes from './Board.module.css'

const formatIcons = {
  discussion: null,
  accelerateur: IconRocket,
  production: IconHammer,
  jeu: IconPuzzle,
  bocal: IconFish,
} as const

export interface SessionCardProps {
  /** Its topics; a workshop of the grid, or one topic that waits. */
  readonly topics: readonly Topic[]
  readonly session: Session | null
  /** Where it sits in the grid; in the marketplace it flows. */
  readonly box: Box | null
  readonly isTaken: boolean
  /** What does not hold, in words. */
  readonly clash: string
  readonly wishText: string
  readonly notes: readonly string[]
  readonly translate: Translate
  readonly locale: Locale
  readonly onOpen: () => void
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** One workshop, or one topic: three lines, who brings it, its signs. A press opens it, a drag moves it. */
export function SessionCard(props: SessionCardProps) {
  const { topics, session, box, clash, notes, translate, locale } = props
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const title = typeset(titleOf({ topics: [...topics] }), locale)
  const [lead] = topics
  if (!lead) return null
  const names = initiatorsOf({ topics: [...topics] }).join(', ')
  const icons = [...new Set(topics.map((topic) => topic.format))].flatMap((format) => {
    const Icon = formatIcons[format]
    return Icon ? [{ format, Icon }] : []
  })
  const where = session ? { round: session.round.label, place: session.place.name } : null
  const told = where
    ? say('cardPlaced', { ...where, notes: [...notes, clash].filter((text) => text).join(', ') })
    : say('targetQueue')
  const head = session?.headCount ?? null
  return (
    <button
      type="button"
      className={classes.card}
      data-topic={lead.id}
      data-placed={session ? '' : undefined}
      data-clash={clash === '' ? undefined : ''}
      data-crowded={session?.isCrowded || undefined}
      data-taken={props.isTaken || undefined}
      aria-keyshortcuts="Space"
      style={box ? { left: box.x, top: box.y, width: box.width, height: box.height } : undefined}
      onClick={props.onOpen}
      onPointerDown={props.onPointerDown}
      onKeyDown={props.onKeyDown}
      onKeyUp={(event) => {
        // Space takes the card: it must not press it too.
        if (event.key === ' ') event.preventDefault()
      }}
    >
      <span className={classes.cardTitle} data-card-title="" dir="auto">
        {title}
      </span>
      <span className={classes.cardNames}>{names === '' ? say('noInitiator') : names}</span>
      <span className={classes.spoken}>{told}</span>
      <span className={classes.cardFoot}>
        {session ? (
          <span className={classes.dot} data-report={session.report}>
            {session.number === null ? '' : `${say('number', { number: session.number })} `}
            {say(`reportShort_${session.report}`)}
          </span>
        ) : null}
        {icons.map(({ format, Icon }) => (
          <Icon key={format} size={18} stroke={2.2} aria-hidden="true" />
        ))}
        {topics.map((topic) =>
          topic.parts > 1 ? (
            <span key={topic.id} className={classes.part}>{`${topic.part}/${topic.parts}`}</span>
          ) : null,
        )}
        {topics.some((topic) => topic.continues !== null) ? (
          <IconArrowForwardUp size={18} stroke={2.2} aria-hidden="true" />
        ) : null}
        {clash === '' ? null : <IconAlertTriangle size={18} stroke={2.2} aria-hidden="true" />}
        {props.wishText === '' ? null : <span className={classes.wish}>{props.wishText}</span>}
        {session && head !== null ? (
          <span className={classes.heads} data-crowded={session.isCrowded || undefined}>
            {session.place.capacity > 0 ? `${head}/${session.place.capacity}` : head}
          </span>
        ) : null}
      </span>
    </button>
  )
}
