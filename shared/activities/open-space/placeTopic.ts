import { cellId } from './logic.ts'
import {
  type Forum,
  initiatorsOf,
  mustFollow,
  mustPrecede,
  type Session,
  sameName,
  type Topic,
} from './readForum.ts'
import type { Place, Round } from './schema.ts'

/** What dropping topics on a cell would do. */
export type Drop =
  | { kind: 'free' }
  | { kind: 'unchanged' }
  /** Somebody is already there: to be brought together, or left where it was. */
  | { kind: 'occupied'; by: Session }
  /** A second part, a continuation: never before what it follows. */
  | { kind: 'tooEarly'; after: Session }
  | { kind: 'tooLate'; before: Session }
  | { kind: 'unknown' }

/** Says what dropping these topics on a cell would do, before anything is asked of the host. */
export function judgeDrop(forum: Forum, topics: readonly Topic[], slotId: string): Drop {
  const cell = cellsOf(forum).find((one) => one.slotId === slotId)
  if (!cell) return { kind: 'unknown' }
  const ids = new Set(topics.map((topic) => topic.id))
  const others = forum.sessions.filter((session) => !session.topics.some((topic) => ids.has(topic.id)))
  const rank = rankIn(forum, cell.round)
  const after = mustFollow(topics, others).find((one) => rankIn(forum, one.round) >= rank)
  if (after) return { kind: 'tooEarly', after }
  const before = mustPrecede(topics, others).find((one) => rankIn(forum, one.round) <= rank)
  if (before) return { kind: 'tooLate', before }
  const by = others.find((session) => session.cellId === slotId)
  if (by) return { kind: 'occupied', by }
  const isThere = forum.sessions.some(
    (session) => session.cellId === slotId && session.topics.every((topic) => ids.has(topic.id)),
  )
  return isThere ? { kind: 'unchanged' } : { kind: 'free' }
}

/** One cell of the grid. */
export type Cell = { slotId: string; round: Round; place: Place }

/** Every cell, round after round. */
export function cellsOf(forum: Pick<Forum, 'rounds' | 'places'>): Cell[] {
  return forum.rounds.flatMap((round) =>
    forum.places.map((place) => ({ slotId: cellId(round.id, place.id), round, place })),
  )
}

/**
 * « Proposer un autre temps »: a free cell where nobody of this workshop hosts another one, in an order that holds; the
 * same place first, then places that hold everybody. Null when the grid has none.
 */
export function proposeCell(forum: Forum, session: Session): Cell | null {
  const names = new Set(initiatorsOf(session).map(sameName))
  const candidates = cellsOf(forum).filter(({ slotId, round }) => {
    if (round.id === session.round.id || judgeDrop(forum, session.topics, slotId).kind !== 'free')
      return false
    return !forum.sessions.some(
      (other) =>
        other.id !== session.id &&
        other.round.id === round.id &&
        initiatorsOf(other).some((name) => names.has(sameName(name))),
    )
  })
  const needed = session.headCount ?? 0
  const worth = ({ place }: Cell) =>
    (place.id === session.place.id ? 2 : 0) + (place.capacity === 0 || place.capacity >= needed ? 1 : 0)
  return candidates.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

function rankIn(forum: Pick<Forum, 'rounds'>, round: Round): number {
  return forum.rounds.findIndex((one) => one.id === round.id)
}
