import type { GroupId } from '../ids.ts'
import type { Board, Lane, Sequence } from '../rows.ts'

/** A board not yet on an agenda. Its document is the activity's initial one. */
export type BoardDraft = Pick<Board, 'activity' | 'title' | 'heading' | 'settings'>

export type LaneDraft = Pick<
  Lane,
  'methodId' | 'title' | 'consigne' | 'consigneFacile' | 'wallTitle' | 'facilitator' | 'minutes' | 'steps'
> & {
  groupId: GroupId | null
  boards: BoardDraft[]
}

/** A sequence not yet on an agenda: everything but its ids, its place and its version. */
export type SequenceDraft = Pick<
  Sequence,
  | 'title'
  | 'kind'
  | 'objective'
  | 'lead'
  | 'material'
  | 'notes'
  | 'wishedMinutes'
  | 'minimumMinutes'
  | 'maximumMinutes'
  | 'fixedTime'
  | 'isOptional'
> & {
  /** Days after the first, for what opens a following day. Default: 0. */
  dayOffset?: number
  lanes: LaneDraft[]
}
