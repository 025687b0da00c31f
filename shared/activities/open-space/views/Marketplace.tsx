import { IconBulb, IconPlus } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { Button } from '../../../../renderer/design/Button.tsx'
import { typeset } from '../../../text/typography.ts'
import type { Clash, Topic } from '../readForum.ts'
import classes from './Board.module.css'
import { clashSentence } from './clashText.ts'
import { SessionCard } from './SessionCard.tsx'
import type { ForumBoardProps, ForumGestures } from './useForum.ts'
import type { Taken } from './useTakenTopic.ts'

export interface MarketplaceProps {
  readonly board: ForumBoardProps
  readonly gestures: ForumGestures
  readonly queueRef: RefObject<HTMLElement | null>
  readonly taken: Taken | null
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, topicIds: readonly string[]) => void
  readonly onCardKey: (event: KeyboardEvent<HTMLElement>, topicIds: readonly string[]) => void
  readonly onOpenTopic: (topicId: string) => void
  readonly onWrite: () => void
  readonly onIdeas: () => void
}

/** At the left of the grid: what does not hold, the topics that wait, those postponed or withdrawn. */
export function Marketplace(props: MarketplaceProps) {
  const { board, gestures, queueRef } = props
  const { translate, locale, isReadOnly } = board
  const { forum } = gestures
  const say = (key: string, params?: { [name: string]: string | number }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  const free =
    forum.rounds.length * forum.places.length - new Set(forum.sessions.map((one) => one.cellId)).size
  const cards = (topics: readonly Topic[]) => (
    <ul className={classes.queueList}>
      {topics.map((topic) => {
        const wished = forum.rounds.find((round) => round.id === topic.wish)
        return (
          <li key={topic.id}>
            <SessionCard
              topics={[topic]}
              session={null}
              box={null}
              isTaken={props.taken?.topicIds[0] === topic.id}
              clash=""
              wishText={wished ? say('wishes', { round: wished.label }) : ''}
              notes={[]}
              translate={translate}
              locale={locale}
              onOpen={() => props.onOpenTopic(topic.id)}
              onPointerDown={(event) => props.onPointerDown(event, [topic.id])}
              onKeyDown={(event) => props.onCardKey(event, [topic.id])}
            />
          </li>
        )
      })}
    </ul>
  )
  const crowded = forum.sessions.filter((session) => session.isCrowded)
  return (
    <aside
      ref={queueRef}
      className={classes.queue}
      data-target={(props.taken && props.taken.slotId === null) || undefined}
      aria-label={say('marketplace')}
    >
      {forum.clashes.length + crowded.length > 0 ? (
        <section className={classes.clashes}>
          <h2 className={classes.queueTitle}>{say('clashes')}</h2>
          {forum.clashes.map((clash) => (
            <ClashLine key={clashSentence(clash, translate, locale)} clash={clash} {...props} />
          ))}
          {crowded.map((session) => (
            <p key={session.id} className={classes.crowdedLine}>
              {say('crowded', {
                round: session.round.label,
                place: session.place.name,
                count: session.headCount ?? 0,
                capacity: session.place.capacity,
              })}
            </p>
          ))}
        </section>
      ) : null}
      <h2 className={classes.queueTitle}>
        {say('marketplace')} <span className={classes.queueCount}>{forum.queue.length}</span>
      </h2>
      {isReadOnly ? null : (
        <div className={classes.buttons}>
          <Button
            size={44}
            variant="plein"
            icon={<IconPlus stroke={2.4} aria-hidden="true" />}
            onClick={props.onWrite}
          >
            {say('write')}
          </Button>
          <Button size={44} icon={<IconBulb stroke={2.2} aria-hidden="true" />} onClick={props.onIdeas}>
            {say('fromIdeas')}
          </Button>
        </div>
      )}
      {forum.queue.length > 0 ? (
        <p className={classes.help}>{say('queueHelp')}</p>
      ) : (
        <p className={classes.help}>
          {free > 0 && forum.sessions.length === 0 ? say('gridEmpty', { count: free }) : say('queueEmpty')}
        </p>
      )}
      {cards(forum.queue)}
      {forum.postponed.length > 0 ? (
        <details>
          <summary
            className={classes.summary}
          >{`${say('postponedTopics')} (${forum.postponed.length})`}</summary>
          {cards(forum.postponed)}
        </details>
      ) : null}
      {forum.withdrawn.length > 0 ? (
        <details>
          <summary
            className={classes.summary}
          >{`${say('withdrawnTopics')} (${forum.withdrawn.length})`}</summary>
          {cards(forum.withdrawn)}
        </details>
      ) : null}
    </aside>
  )
}

function ClashLine({ clash, board, gestures }: MarketplaceProps & { readonly clash: Clash }) {
  const { translate, locale, isReadOnly } = board
  const say = (key: string) => typeset(translate(`openSpace.${key}`), locale)
  const movable = clash.kind === 'order' ? clash.session : clash.sessions.at(-1)
  const [into, other] = clash.kind === 'cell' ? clash.sessions : []
  return (
    <div className={classes.clashLine} role="alert">
      <p>{clashSentence(clash, translate, locale)}</p>
      {isReadOnly ? null : (
        <div className={classes.buttons}>
          {into && other ? (
            <Button size={44} onClick={() => gestures.merge(into, other.topics)}>
              {say('mergeThem')}
            </Button>
          ) : null}
          {movable ? (
            <Button size={44} onClick={() => gestures.proposeOther(movable)}>
              {say('proposeOther')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  )
}
