import { type Decision, isRefusal, put, refuse, remove } from '../domain/change.ts'
import type { Board, Cluster, Json, Placement } from '../domain/rows.ts'
import type { RuleContext } from '../domain/ruleContext.ts'
import { activities } from './index.ts'

/**
 * Asks a board's activity for its next document. What sat in a slot that is no longer there goes back to the
 * tray; its sets go with it.
 */
export function actOnBoard(
  board: Board | undefined,
  placements: readonly Placement[],
  clusters: readonly Cluster[],
  action: unknown,
  context: RuleContext & { present: number },
): Decision {
  if (!board) return refuse('notFound')
  if (board.frozenAt !== null) return refuse('boardFrozen')
  const activity = activities[board.activity]
  const read = activity.actionSchema.safeParse(action)
  if (!read.success) return refuse('actionRefused')
  const next = activity.apply(board.document, read.data, board.settings, context)
  if (isRefusal(next)) return next
  // A document is plain data: its schema is zod's, its file is JSON.
  const changed = put('boards', { ...board, document: next as Json })
  return [
    changed,
    ...withoutSlots(
      placements,
      clusters,
      new Set(activity.slots(board.settings, next).map((slot) => slot.id)),
    ),
  ]
}

/** Changes a board's title or settings; its document follows, what was done live is kept. */
export function changeBoardSettings(
  board: Board | undefined,
  placements: readonly Placement[],
  clusters: readonly Cluster[],
  fields: { title?: string | undefined; heading?: string | undefined; settings?: unknown },
): Decision {
  if (!board) return refuse('notFound')
  const title = fields.title ?? board.title
  const heading = fields.heading ?? board.heading
  if (fields.settings === undefined) return [put('boards', { ...board, title, heading })]
  const activity = activities[board.activity]
  const read = activity.settingsSchema.safeParse(fields.settings)
  if (!read.success) return refuse('actionRefused')
  const stopped = activity.refuseSettings?.(board.document, board.settings, read.data)
  if (stopped) return stopped
  const document = activity.afterSettings(board.document, board.settings, read.data)
  const slotIds = new Set(activity.slots(read.data, document).map((slot) => slot.id))
  return [
    // Settings and documents are plain data, as above.
    put('boards', { ...board, title, heading, settings: read.data as Json, document: document as Json }),
    ...withoutSlots(placements, clusters, slotIds),
  ]
}

function withoutSlots(
  placements: readonly Placement[],
  clusters: readonly Cluster[],
  slotIds: ReadonlySet<string>,
) {
  return [
    ...placements.filter((one) => !slotIds.has(one.slot)).map((one) => remove('placements', one.id)),
    ...clusters.filter((one) => !slotIds.has(one.slot)).map((one) => remove('clusters', one.id)),
  ]
}
