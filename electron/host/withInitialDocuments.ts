import { activities } from '../../shared/activities/index.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { Json } from '../../shared/domain/rows.ts'

/** Gives each new board without a document the first one of its activity. */
export function withInitialDocuments(changes: readonly Change[]): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'put' || change.table !== 'boards' || change.row.document !== null) return change
    const activity = activities[change.row.activity]
    const document = activity.initialDocument(change.row.settings) as Json
    return { ...change, row: { ...change.row, document, documentVersion: activity.version } }
  })
}
