import type { Unversioned } from '../change.ts'
import type { Board, Lane } from '../rows.ts'
import { inOrder } from './inOrder.ts'

/** Moments of a forum ouvert: its later rounds, and the working groups that come out of it. */
const forumMethods = new Set(['forumOuvert', 'groupesTravail'])

/**
 * The boards that a lane works on, in order: its own, or, for a later moment of a forum ouvert, the grid that an
 * earlier sequence began. A lane of another method without board has none.
 */
export function boardsOfLane<B extends Unversioned<Board>>(
  boards: readonly B[],
  lane: Pick<Lane, 'id' | 'atelierId' | 'methodId'> | undefined,
): B[] {
  if (!lane) return []
  const own = inOrder(boards.filter((board) => board.laneId === lane.id))
  if (own.length > 0 || !forumMethods.has(lane.methodId)) return own
  const [grid] = boards.filter(
    (board) => board.atelierId === lane.atelierId && board.activity === 'open-space',
  )
  return grid ? [grid] : []
}

/** Whether what is put on the agenda is a later moment of a forum that is already there: it needs no board of its own. */
export function continuesForum(
  draft: { methodId: string; boards: readonly unknown[] },
  boards: readonly Unversioned<Board>[],
): boolean {
  const isMoment = forumMethods.has(draft.methodId) && draft.boards.length > 0
  return isMoment && boards.some((board) => board.activity === 'open-space')
}
