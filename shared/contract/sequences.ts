import { z } from 'zod'
import type { AtelierId, GroupId, LaneId, SequenceId } from '../domain/ids.ts'
import { command, id, minutes, optionalTime, text } from './command.ts'

const sequenceId = id<SequenceId>()
/** Where on the agenda: before or after another sequence, or last. */
const place = z.union([
  z.strictObject({ beforeId: sequenceId }),
  z.strictObject({ afterId: sequenceId }),
  z.strictObject({ at: z.literal('end') }),
])
const step = z.strictObject({
  id: text(64),
  title: text(120),
  minutes,
  consigne: text(400),
  consigneFacile: text(400),
  isOptional: z.boolean(),
})
const kind = z.enum(['plenary', 'groups', 'break', 'meal'])

const laneFields = z.strictObject({
  groupId: id<GroupId>().nullable().optional(),
  methodId: text(64).optional(),
  title: text(120).optional(),
  consigne: text(400).optional(),
  consigneFacile: text(400).optional(),
  wallTitle: text(64).optional(),
  facilitator: text(80).optional(),
  minutes: minutes.optional(),
  steps: z.array(step).max(40).optional(),
})

const sequenceFields = z.strictObject({
  title: text(120).optional(),
  kind: kind.optional(),
  objective: text(600).optional(),
  lead: text(120).optional(),
  material: text(600).optional(),
  notes: text(2000).optional(),
  notesDone: z.array(z.number().int().min(0).max(200)).max(200).optional(),
  wishedMinutes: minutes.optional(),
  minimumMinutes: minutes.optional(),
  maximumMinutes: minutes.optional(),
  fixedTime: optionalTime.optional(),
  dayOffset: z.number().int().min(0).max(6).optional(),
  isOptional: z.boolean().optional(),
})

/** The blocks of an agenda. Durations drive start times; nothing stores a start. */
export const sequences = {
  /** From a method of the library by its identifier, or a blank one with a title. */
  add: command(
    {
      atelierId: id<AtelierId>(),
      methodId: text(64).nullable(),
      title: text(120).default(''),
      kind: kind.default('plenary'),
      minutes: minutes.optional(),
      language: z.enum(['fr', 'en']).default('fr'),
      place,
    },
    { example: { atelierId: 'atelier-1', methodId: 'pepitesRateaux', place: { at: 'end' } } },
  ),
  move: command({ sequenceId, place }, { example: { sequenceId: 'sequence-1', place: { at: 'end' } } }),
  duplicate: command({ sequenceId }, { example: { sequenceId: 'sequence-1' } }),
  copy: command(
    { sequenceIds: z.array(sequenceId).min(1).max(100), toAtelierId: id<AtelierId>(), place },
    { example: { sequenceIds: ['sequence-1'], toAtelierId: 'atelier-2', place: { at: 'end' } } },
  ),
  change: command(
    { sequenceId, fields: sequenceFields },
    { example: { sequenceId: 'sequence-1', fields: { wishedMinutes: 25 } } },
  ),
  changeDurations: command(
    { durations: z.array(z.strictObject({ sequenceId, minutes })).min(1).max(100) },
    { example: { durations: [{ sequenceId: 'sequence-1', minutes: 20 }] } },
  ),
  /** One lane per group. */
  split: command({ sequenceId }, { example: { sequenceId: 'sequence-2' } }),
  remove: command({ sequenceId }, { example: { sequenceId: 'sequence-2' } }),
}

export const lanes = {
  add: command(
    { sequenceId, groupId: id<GroupId>().nullable(), methodId: text(64).nullable().default(null) },
    { example: { sequenceId: 'sequence-1', groupId: 'group-1' } },
  ),
  change: command(
    { laneId: id<LaneId>(), fields: laneFields },
    { example: { laneId: 'lane-1', fields: { consigne: 'Un mot chacun' } } },
  ),
  /** Another method for a lane where nothing was said yet: its consigne, its steps, its boards. */
  changeMethod: command(
    { laneId: id<LaneId>(), methodId: text(64), language: z.enum(['fr', 'en']).default('fr') },
    { example: { laneId: 'lane-of-3', methodId: 'pepitesRateaux' } },
  ),
  remove: command({ laneId: id<LaneId>() }, { example: { laneId: 'lane-2' } }),
}

export const groups = {
  /** As many groups as said: new ones take the next number and the next shape; the last ones go, if nothing hangs on them. */
  setNumber: command(
    { atelierId: id<AtelierId>(), count: z.number().int().min(0).max(24) },
    { example: { atelierId: 'atelier-1', count: 4 } },
  ),
  rename: command(
    { id: id<GroupId>(), name: text(60) },
    { example: { id: 'group-1', name: 'Les Tilleuls' } },
  ),
}
