import type { Board } from '../domain/rows.ts'
import type { AnyActivity } from './activity.ts'
import { activities } from './index.ts'

/** A board whose document is of today's version. `isIntact` is false when something unreadable was replaced. */
export type ReadBoard = { activity: AnyActivity; settings: unknown; document: unknown; isIntact: boolean }

/**
 * Opens the settings and document of a board: migrates, then validates. What cannot be read is replaced by what a
 * new board has, for the eyes only: whoever writes must stop when `isIntact` is false.
 */
export function readBoard(
  board: Pick<Board, 'activity' | 'settings' | 'document' | 'documentVersion'>,
): ReadBoard {
  const activity = activities[board.activity]
  const settings = activity.settingsSchema.safeParse(board.settings)
  const readable = settings.success ? settings.data : activity.defaultSettings
  const document = activity.documentSchema.safeParse(
    migrateDocument(activity, board.document, board.documentVersion),
  )
  return {
    activity,
    settings: readable,
    document: document.success ? document.data : activity.initialDocument(readable),
    isIntact: settings.success && document.success,
  }
}

/** Carries a document from `version` to the activity's; a version from the future is returned as it is. */
export function migrateDocument(
  activity: Pick<AnyActivity, 'migrations'>,
  document: unknown,
  version: number,
): unknown {
  return activity.migrations
    .slice(Math.max(0, version - 1))
    .reduce((held, migrate) => migrate(held), document)
}
