import { z } from 'zod'
import type { ContributionId } from '../../domain/ids.ts'

const id = z.string().trim().min(1).max(60)
const contributionId = z.custom<ContributionId>((value) => typeof value === 'string' && value.length > 0)
const people = z.int().min(0).max(9999)

const distinctIds = z
  .array(contributionId)
  .max(200)
  .refine((ids) => new Set(ids).size === ids.length)

export const settingsSchema = z.strictObject({
  question: z.string().max(120),
  /** In the order they are played, the smallest groups first. */
  tiers: z
    .array(
      z.strictObject({
        id,
        /** People in a unit of this tier; 0: everyone. */
        size: z.union([z.literal(1), z.literal(2), z.literal(4), z.literal(8), z.literal(0)]),
        title: z.string().trim().min(1).max(60),
        /** How many ideas each unit keeps, at most. */
        keep: z.int().min(1).max(12),
        minutes: z.int().min(0).max(600),
      }),
    )
    .min(1)
    .max(6)
    .refine((tiers) => new Set(tiers.map((tier) => tier.id)).size === tiers.length),
})

export const documentSchema = z.strictObject({
  /** The tier being played, in the order of the settings. */
  tierIndex: z.int().min(0).max(5),
  /** What was counted in each tier, by its id. */
  units: z.record(z.string(), z.strictObject({ units: people, ideas: people })),
  adopted: z.boolean(),
  /** The list read aloud, in its order; empty until it is adopted. */
  adoptedOrder: distinctIds,
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('setTier'), tierIndex: z.int().min(0).max(5) }),
  z.strictObject({ kind: z.literal('setUnits'), tierId: id, units: people, ideas: people }),
  z.strictObject({ kind: z.literal('adopt'), order: distinctIds }),
  z.strictObject({ kind: z.literal('unadopt') }),
  z.strictObject({ kind: z.literal('reorder'), order: distinctIds }),
])

export type PyramidSettings = z.infer<typeof settingsSchema>
export type PyramidDocument = z.infer<typeof documentSchema>
export type PyramidAction = z.infer<typeof actionSchema>
export type Tier = PyramidSettings['tiers'][number]
