import type { AtelierId, AttendanceId, CommuneId, DemarcheId, GroupId, PersonId } from '../ids.ts'
import type { ParticipantCategory } from '../rows.ts'

/** What makes coming or taking part easier, when the person said so. */
export type Need = 'mobility' | 'hearing' | 'sight'
export type Gender = 'femme' | 'homme' | 'autre' | ''
/** Used to such evenings, or not; empty when nobody knows. */
export type Habit = 'new' | 'regular' | ''

/** Somebody of the panel, with only what is needed. Nothing of it ever reaches the wall or the phones. */
export type Person = {
  id: PersonId
  v: number
  /** Both names are empty once the person was erased and only the counts are kept. */
  firstName: string
  lastName: string
  /** Their college. */
  category: ParticipantCategory
  structure: string
  communeId: CommuneId | null
  isFromOutside: boolean
  gender: Gender
  ageBand: string
  phone: string
  email: string
  needs: Need[]
  /** « Sans photo ». */
  refusesPhoto: boolean
  habit: Habit
  /** « Hors circuit associatif »: in no association, so that nobody else calls them. */
  isOutsideCircuit: boolean
  /** At the same table as these people, or not; each says it of the other. */
  togetherWith: PersonId[]
  apartFrom: PersonId[]
  note: string
}

export type AttendanceState = 'invited' | 'confirmed' | 'excused' | 'present' | 'left'

/** One person at one atelier; one row at most for both. */
export type Attendance = {
  id: AttendanceId
  v: number
  atelierId: AtelierId
  personId: PersonId
  groupId: GroupId | null
  state: AttendanceState
  isWalkIn: boolean
  arrivedAt: number | null
  leftAt: number | null
}

/** How many people of one quota: of a college, of an age… */
export type QuotaCount = { invited: number; confirmed: number; present: number }

/** How the panel is wanted, and what stays of it when it is purged; its id is the démarche's. */
export type Panel = {
  id: DemarcheId
  v: number
  /** People wanted, by quota (`college:elu`, `age:18-29`…); a quota without a target is absent. */
  targets: { [quota: string]: number }
  /** Why these people’s data are kept, in one sentence. */
  purpose: string
  purgedAt: number | null
  /** Counts of each atelier and quota at the purge, for those that the rows no longer tell. */
  keptCounts: { [atelierId: string]: { [quota: string]: QuotaCount } }
}

export type PeopleTables = { people: Person; attendances: Attendance; panels: Panel }
