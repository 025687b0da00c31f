import { z } from 'zod'
import { identifierSchema, type Method, methodSchema } from './methodSchema.ts'

/** « Essayée le … avec …, ce que j’en retiens. » */
export const methodTrialSchema = z.strictObject({
  id: z.string().min(1).max(64),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  withWhom: z.string().trim().max(200),
  learnt: z.string().trim().max(2000),
})
export type MethodTrial = z.infer<typeof methodTrialSchema>

/** The two guides of a method, in Markdown (`readGuide`). */
export const methodGuidesSchema = z.strictObject({ fr: z.string().max(20_000), en: z.string().max(20_000) })
export type MethodGuides = z.infer<typeof methodGuidesSchema>

/**
 * What this computer adds to the library under one identifier: a method of its own (`method`), or only notes on one of
 * Tablée's (`method` null). Kept in `personalMethods.content`, and copied into a démarche that uses it.
 */
export const ownMethodSchema = z.strictObject({
  format: z.literal(1),
  method: methodSchema.nullable(),
  guides: methodGuidesSchema,
  /** Identifier of the method it was adapted from; empty when it was written here. */
  basedOn: z.union([identifierSchema, z.literal('')]),
  trials: z.array(methodTrialSchema).max(200),
  /** When it was taken out of the library (instant); null while it is there. */
  removedAt: z.int().nullable(),
})
export type OwnMethod = z.infer<typeof ownMethodSchema>

/** A method as the library shows it, wherever it comes from. */
export type LibraryMethod = {
  method: Method
  guides: MethodGuides
  isOwn: boolean
  basedOn: string
  trials: MethodTrial[]
  removedAt: number | null
}

/** The methods of Tablée with the notes of this computer, then its own; what cannot be read is left out. */
export function libraryOf(
  shipped: readonly { method: Method; guides: MethodGuides }[],
  rows: readonly { id: string; content: unknown }[],
): LibraryMethod[] {
  const own = new Map<string, OwnMethod>()
  for (const { id, content } of rows) {
    const read = readOwnMethod(content)
    if (read) own.set(id, read)
  }
  const theirs = shipped.map(({ method, guides }) => ({
    method,
    guides,
    isOwn: false,
    basedOn: '',
    trials: own.get(method.id)?.trials ?? [],
    removedAt: null,
  }))
  const shippedIds = new Set(shipped.map(({ method }) => method.id))
  const ours = [...own.values()].flatMap(({ method, guides, basedOn, trials, removedAt }) =>
    method && !shippedIds.has(method.id) ? [{ method, guides, isOwn: true, basedOn, trials, removedAt }] : [],
  )
  return [...theirs, ...ours]
}

const knownOwn = new WeakMap<object, OwnMethod | null>()

/** The content of a row of `personalMethods` or `methods`; null when it is not one. */
export function readOwnMethod(content: unknown): OwnMethod | null {
  if (typeof content !== 'object' || content === null) return null
  const known = knownOwn.get(content)
  if (known !== undefined) return known
  const read = ownMethodSchema.safeParse(content)
  knownOwn.set(content, read.success ? read.data : null)
  return read.success ? read.data : null
}
