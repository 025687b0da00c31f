import { activities } from '../../shared/activities/index.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Json } from '../../shared/domain/rows.ts'

/**
 * Gives each new board without a document the first one of its activity, and its settings whole: what a method leaves
 * unsaid is written with the default of its activity, so that whoever reads the row later finds everything.
 */
export function withInitialDocuments(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'put' || change.table !== 'boards' || change.row.document !== null) return change
    const activity = activities[change.row.activity]
    const read = activity.settingsSchema.safeParse(change.row.settings)
    // Settings are plain data: their schema is zod's, their file is JSON.
    const settings = (read.success ? read.data : change.row.settings) as Json
    const document = activity.initialDocument(settings) as Json
    return { ...change, row: { ...change.row, settings, document, documentVersion: activity.version } }
  })
}
