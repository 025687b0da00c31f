import { type Change, type Decision, put, refuse, type Unversioned } from '../change.ts'
import type { LaneId } from '../ids.ts'
import type { Group, Lane, Sequence } from '../rows.ts'
import { boundsFor, type DurationRows, plansFor } from './changeSequence.ts'
import { sequenceMinutes } from './minutes.ts'
import { readTitle, refusalOfLane } from './sequenceRows.ts'

export type LaneFields = Partial<
  Pick<
    Lane,
    | 'groupId'
    | 'methodId'
    | 'title'
    | 'consigne'
    | 'consigneFacile'
    | 'wallTitle'
    | 'facilitator'
    | 'minutes'
    | 'steps'
  >
>

/**
 * Changes some fields of a lane, its steps among them (the whole list). The sequence's wished minutes become those
 * of its longest lane. Steps that do not add up are kept: the editor tells the gap.
 */
export function changeLane(
  rows: DurationRows & { groups: readonly Unversioned<Group>[] },
  { laneId, fields }: { laneId: LaneId; fields: LaneFields },
): Decision {
  const lane = rows.lanes.find((one) => one.id === laneId)
  const sequence = rows.sequences.find((one) => one.id === lane?.sequenceId)
  if (!lane || !sequence) return refuse('notFound')
  if (fields.groupId) {
    const group = rows.groups.find((one) => one.id === fields.groupId)
    if (!group) return refuse('notFound')
    if (group.atelierId !== lane.atelierId) return refuse('wrongAtelier')
  }
  const changed = { ...lane, ...fields }
  const refusal = refusalOfLane(changed)
  if (refusal) return refusal
  const read = readTitle(changed.title, { mayBeEmpty: true })
  if ('refused' in read) return read
  changed.title = read.title
  const lanes = rows.lanes.map((one) => (one.id === laneId ? changed : one))
  return [put('lanes', changed), ...sequenceFollows(sequence, lanes, rows.clocks)]
}

/** The sequence's wished minutes after its lanes changed. */
export function sequenceFollows(
  sequence: Unversioned<Sequence>,
  lanes: readonly Pick<Lane, 'sequenceId' | 'minutes'>[],
  clocks: DurationRows['clocks'],
): Change[] {
  const wishedMinutes = sequenceMinutes(sequence, lanes)
  if (wishedMinutes === sequence.wishedMinutes) return []
  return [
    put('sequences', { ...sequence, wishedMinutes, ...boundsFor(sequence, wishedMinutes) }),
    ...plansFor(sequence.id, clocks, wishedMinutes),
  ]
}
