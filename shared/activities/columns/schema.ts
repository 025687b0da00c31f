import { z } from 'zod'
import type { ClusterId } from '../../domain/ids.ts'
import { askedListSchema } from '../asked.ts'

const id = z.string().trim().min(1).max(60)
const clusterId = z.custom<ClusterId>((value) => typeof value === 'string' && value.length > 0)

const columnShape = {
  id,
  title: z.string().trim().min(1).max(120),
  subtitle: z.string().max(120),
  sign: z.enum(['pepite', 'rateau', 'plus', 'moins', 'idee', 'none']),
  colour: z.enum(['papier', 'or', 'ciel', 'dragee', 'eau']),
}

/** Drawn before the number of a counter; its word is always beside it. */
export const counterSigns = [
  'soleil',
  'eclaircies',
  'nuageux',
  'brouillard',
  'pluie',
  'orage',
  'arcEnCiel',
  'frigo',
  'poubelle',
] as const

/**
 * `nombre`: pressed once each time. `secondes`: a stopwatch, whose best time is told. `degres`: a level from 1 to 5.
 */
export const counterKinds = ['nombre', 'secondes', 'degres'] as const

export const highestDegree = 5

const counterShape = {
  id,
  title: z.string().trim().min(1).max(120),
  sign: z.enum(counterSigns).optional(),
  kind: z.enum(counterKinds).optional(),
}

function haveDistinctIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length
}

export const mostColumns = 8
export const mostCounters = 8
export const highestCounter = 9999
export const mostRounds = 20

export const settingsSchema = z.strictObject({
  /** `mur`: contributions flow over the whole width of their column, as on a wall. `liste`: one under the other. */
  look: z.enum(['colonnes', 'mur', 'liste']),
  columns: z.array(z.strictObject(columnShape)).min(1).max(mostColumns).refine(haveDistinctIds),
  counters: z.array(z.strictObject(counterShape)).max(mostCounters).refine(haveDistinctIds),
  /** The counters are counted several times, round after round (consent); absent: once. */
  hasRounds: z.boolean().optional(),
  /** Whether its columns are in the synthesis; counters obey `showCountersInPdf`. */
  isPrintedByDefault: z.boolean(),
  showCountersInPdf: z.array(z.string()),
  /** Answers kept in `Contribution.details`; on the wall those alone that say so. */
  asked: askedListSchema.optional(),
})

export const documentSchema = z.strictObject({
  columns: z
    .array(z.strictObject({ ...columnShape, isCollapsed: z.boolean() }))
    .min(1)
    .max(mostColumns)
    .refine(haveDistinctIds),
  counters: z.record(z.string(), z.int().min(0).max(highestCounter)),
  /** Finished rounds, the first first; absent while there is none. */
  rounds: z
    .array(z.strictObject({ counts: z.record(z.string(), z.int().min(0).max(highestCounter)) }))
    .max(mostRounds)
    .optional(),
  /** The round in which « pas d’objection » was said: consent is there; absent while it is not. */
  clearRound: z
    .int()
    .min(1)
    .max(mostRounds + 1)
    .optional(),
  /** The stopwatch that runs, if one does. */
  running: z.strictObject({ counterId: id, startedAt: z.int().min(0) }).optional(),
  /** Sets shown by their title, their count and their first three contributions. */
  collapsedClusters: z.array(clusterId),
  /** A pépite that answers a râteau: two sets of two columns. */
  links: z.array(z.strictObject({ from: clusterId, to: clusterId })),
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('renameColumn'), columnId: id, title: z.string().trim().max(120) }),
  z.strictObject({
    kind: z.literal('addColumn'),
    title: columnShape.title,
    sign: columnShape.sign,
    colour: columnShape.colour,
  }),
  z.strictObject({ kind: z.literal('removeColumn'), columnId: id }),
  z.strictObject({ kind: z.literal('moveColumn'), columnId: id, toIndex: z.int().min(0).max(mostColumns) }),
  z.strictObject({ kind: z.literal('collapseColumn'), columnId: id, isCollapsed: z.boolean() }),
  z.strictObject({ kind: z.literal('collapseCluster'), clusterId, isCollapsed: z.boolean() }),
  z.strictObject({ kind: z.literal('linkClusters'), from: clusterId, to: clusterId }),
  z.strictObject({ kind: z.literal('unlinkClusters'), from: clusterId, to: clusterId }),
  z.strictObject({ kind: z.literal('count'), counterId: id, by: z.int().min(-99).max(99) }),
  z.strictObject({
    kind: z.literal('setCounter'),
    counterId: id,
    value: z.int().min(0).max(highestCounter),
  }),
  z.strictObject({ kind: z.literal('startWatch'), counterId: id }),
  z.strictObject({ kind: z.literal('stopWatch') }),
  z.strictObject({ kind: z.literal('nextRound') }),
  z.strictObject({ kind: z.literal('previousRound') }),
  /** « Pas d’objection », or not any more. */
  z.strictObject({ kind: z.literal('sayNoObjection'), isSaid: z.boolean() }),
])

export type ColumnsSettings = z.infer<typeof settingsSchema>
export type ColumnsDocument = z.infer<typeof documentSchema>
export type ColumnsAction = z.infer<typeof actionSchema>
export type Counter = ColumnsSettings['counters'][number]
export type CounterSignName = (typeof counterSigns)[number]
export type Column = ColumnsDocument['columns'][number]
