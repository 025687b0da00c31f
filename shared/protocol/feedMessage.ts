import type { AllTables, TableName } from '../domain/rows.ts'

/** Rows of a scope, by table. A table without visible rows may be absent. */
export type Rows = { [T in TableName]?: AllTables[T][] }

/** One changed row as a follower may see it: null when it left, or is no longer theirs to see. */
export type VisibleChange = [table: TableName, id: string, row: AllTables[TableName] | null]

/**
 * What a follower receives. `epoch` names the life of a file: it changes when a backup is restored, so that a
 * number of another life is never taken up.
 */
export type FeedMessage =
  | {
      kind: 'snapshot'
      epoch: string
      number: number
      demarcheId: string | null
      atelierId: string | null
      rows: Rows
      /** A rehearsal of a method, not an evening: the instant at which the wall draws these rows. */
      rehearsalNow?: number
    }
  | { kind: 'changes'; number: number; name: string; actorId: string; changes: VisibleChange[] }
  /** No démarche is open, or none is on the wall. */
  | { kind: 'waiting' }

export type Role = 'console' | 'projection'

/** Every role of the contract: a window's, or that of a phone of the hall, on a wire of its own. */
export type AnyRole = Role | 'participant'

/** What a window follows. A projection names no atelier: it follows the one on stage. */
export type Scope = { file: 'library' } | { file: 'demarche'; atelierId: string | null }

/** Where a follower had got to, to catch up after a cut. */
export type Since = { epoch: string; number: number }

/** Passing news for consoles: walls connected, and the clicker waiting for its second press since `at` (ms). */
export type PresenceNews = { projections: number; armed: { toward: 'next' | 'previous'; at: number } | null }
