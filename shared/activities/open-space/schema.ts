import { z } from 'zod'

/** Rounds of a forum (methods.md, M33: `roundNo` 1 to 8). */
export const mostRounds = 8
export const mostPlaces = 20

/** Part of a slot's id (`cellId`): two of them and the sign between hold in 64 signs. */
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,30}$/)

const roundSchema = z.strictObject({
  id: identifier,
  /** « Temps 1 » */
  label: z.string().trim().min(1).max(40),
  /** « Jeudi », for a forum of several days; empty otherwise. */
  day: z.string().trim().max(30),
  /** Minutes since midnight, or null while nobody knows. */
  startMinutes: z.int().min(0).max(1439).nullable(),
  minutes: z.int().min(5).max(600),
})

const placeSchema = z.strictObject({
  id: identifier,
  /** « Cuisine », « Sous l’arbre » */
  name: z.string().trim().min(1).max(30),
  /** Chairs; 0 when nobody counted them. */
  capacity: z.int().min(0).max(500),
  isAccessible: z.boolean(),
})

const roundsSchema = z
  .array(roundSchema)
  .min(1)
  .max(mostRounds)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length)
const placesSchema = z
  .array(placeSchema)
  .min(1)
  .max(mostPlaces)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length)

export const settingsSchema = z.strictObject({
  rounds: roundsSchema,
  places: placesSchema,
  /** First names may be shown to the hall. */
  areNamesOnWall: z.boolean(),
  /** First names may be printed in the synthesis. */
  areNamesPrinted: z.boolean(),
})

/** What the wall shows of the forum: the grid, the places as signs, a poster, or the working groups. */
export const wallViews = ['grille', 'lieux', 'loi', 'principes', 'roles', 'groupes'] as const
export type WallView = (typeof wallViews)[number]

export const documentSchema = z.strictObject({
  rounds: roundsSchema,
  places: placesSchema,
  currentRoundId: z.string().nullable(),
  wallView: z.enum(wallViews),
  /** People counted in a workshop, by the topic that leads it. */
  headCounts: z.record(z.string(), z.int().min(0).max(999)),
})

const roundFields = roundSchema.omit({ id: true }).partial()
const placeFields = placeSchema.omit({ id: true }).partial()

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addRound'), label: z.string().trim().min(1).max(40) }),
  z.strictObject({ kind: z.literal('changeRound'), roundId: z.string(), fields: roundFields }),
  /** Topics of that round go back to the marketplace, by the host's hand. */
  z.strictObject({ kind: z.literal('removeRound'), roundId: z.string() }),
  z.strictObject({
    kind: z.literal('addPlace'),
    name: z.string().trim().min(1).max(30),
    capacity: z.int().min(0).max(500),
  }),
  z.strictObject({ kind: z.literal('changePlace'), placeId: z.string(), fields: placeFields }),
  z.strictObject({ kind: z.literal('removePlace'), placeId: z.string() }),
  z.strictObject({ kind: z.literal('setCurrentRound'), roundId: z.string().nullable() }),
  z.strictObject({ kind: z.literal('showOnWall'), view: z.enum(wallViews) }),
  /** People in a workshop: kept by its first topic, the others are forgotten; null: nobody counted. */
  z.strictObject({
    kind: z.literal('setHeadCount'),
    topicIds: z.array(z.string()).min(1).max(20),
    count: z.int().min(0).max(999).nullable(),
  }),
])

export type Round = z.infer<typeof roundSchema>
export type Place = z.infer<typeof placeSchema>
export type OpenSpaceSettings = z.infer<typeof settingsSchema>
export type OpenSpaceDocument = z.infer<typeof documentSchema>
export type OpenSpaceAction = z.infer<typeof actionSchema>
