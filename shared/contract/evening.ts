import { z } from 'zod'
import type { AtelierId, LaneId, SequenceId } from '../domain/ids.ts'
import { command, id, minutes, text } from './command.ts'

const atelierId = id<AtelierId>()
const laneId = id<LaneId>()
const sequenceId = id<SequenceId>()
const course = { undo: 'course' } as const
const here = { atelierId: 'atelier-1' }

/** A choice that makes up for lateness, exactly as it was shown. */
const replan = z.strictObject({
  durations: z.array(z.strictObject({ sequenceId, minutes })).max(100),
  skippedSequenceIds: z.array(sequenceId).max(100),
  cutSteps: z.array(z.strictObject({ laneId, stepId: text(64) })).max(100),
  movedEndAt: z.number().int().nullable(),
})

/**
 * The course of an evening. « Précédent » takes back what « Suivant » did, so these are not in Ctrl Z; replanning is.
 */
export const evening = {
  start: command(
    { atelierId, at: z.enum(['now', 'planned']) },
    { ...course, example: { ...here, at: 'now' } },
  ),
  pause: command({ atelierId, laneId: laneId.nullable().default(null) }, { ...course, example: here }),
  resume: command({ atelierId, laneId: laneId.nullable().default(null) }, { ...course, example: here }),
  changeRemaining: command(
    { atelierId, minutes: z.number().int().min(-600).max(600), laneId: laneId.nullable().default(null) },
    { ...course, example: { ...here, minutes: 5 } },
  ),
  goNext: command({ atelierId }, { ...course, example: here }),
  goPrevious: command({ atelierId }, { ...course, example: here }),
  goTo: command({ atelierId, sequenceId }, { ...course, example: { ...here, sequenceId: 'sequence-3' } }),
  skip: command(
    { atelierId, sequenceId, isSkipped: z.boolean() },
    { ...course, example: { ...here, sequenceId: 'sequence-2', isSkipped: true } },
  ),
  startLane: command({ atelierId, laneId }, { ...course, example: { ...here, laneId: 'lane-2' } }),
  nextStep: command({ atelierId, laneId }, { ...course, example: { ...here, laneId: 'lane-1' } }),
  previousStep: command({ atelierId, laneId }, { ...course, example: { ...here, laneId: 'lane-1' } }),
  finish: command({ atelierId }, { ...course, example: here }),
  reopen: command({ atelierId }, { ...course, example: here }),
  acceptProposal: command(
    { atelierId, replan, isConfirmed: z.boolean() },
    {
      example: {
        ...here,
        isConfirmed: true,
        replan: {
          durations: [{ sequenceId: 'sequence-3', minutes: 25 }],
          skippedSequenceIds: [],
          cutSteps: [],
          movedEndAt: null,
        },
      },
    },
  ),
  refuseProposal: command({ atelierId }, { ...course, example: here }),
}

/** The clicker: the one command a wall may give. What a press means is decided in the host. */
export const remote = {
  press: command(
    {
      atelierId,
      key: z.enum(['next', 'previous', 'pause', 'mask']),
      isRepeat: z.boolean().default(false),
    },
    { ...course, roles: ['console', 'projection'], example: { ...here, key: 'mask' } },
  ),
}
