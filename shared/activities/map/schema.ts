import { z } from 'zod'
import { gommetteOrder } from '../../domain/gommettes/gommetteShapes.ts'
import { categoriesOf } from './presets.ts'

/** Beyond, nobody reads a legend. */
export const mostCategories = 24

const identifier = z.string().min(1).max(64)
/** Strokes only: letters of SVG paths and numbers, nothing that could name or run anything. */
const pathSchema = z
  .string()
  .max(20_000)
  .regex(/^[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\-\s]*$/)

/** What an imported SVG became once cleaned: a path in a square box. */
export const drawingSchema = z.strictObject({
  path: pathSchema,
  boxSize: z.number().positive(),
  /** Where its box begins. */
  x: z.number(),
  y: z.number(),
  isFilled: z.boolean(),
})

export const categorySchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1).max(60),
  /** The family: shape and colour together. */
  shape: z.enum(gommetteOrder),
  /** What is drawn inside, by name (`pictograms`); empty: nothing. */
  pictogram: z.string().max(40).default(''),
  /** A drawing of one's own, instead of the pictogram. */
  drawing: drawingSchema.nullable().default(null),
})

/** What is asked besides (« Nature », « Évolution »), answered by one of a few words. */
const askedSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1).max(60),
  choices: z.array(z.strictObject({ id: identifier, title: z.string().trim().min(1).max(60) })).max(12),
})

export const settingsSchema = z.strictObject({
  categories: z
    .array(categorySchema)
    .min(1)
    .max(mostCategories)
    .refine((categories) => new Set(categories.map(({ id }) => id)).size === categories.length),
  asked: z.array(askedSchema).max(4).default([]),
  /** « Jusqu’où ça rayonne ? » is asked and drawn. */
  hasReach: z.boolean().default(true),
  /** Named gommettes count among the contributions; first names on arrival do not. */
  isCounted: z.boolean().default(true),
  /** Names beside the gommettes, on the wall and on paper. */
  hasLabels: z.boolean().default(false),
  /** Numbers beside the gommettes, those of the table under the map. */
  hasNumbers: z.boolean().default(true),
  /** What is typed first: what it is, or whose it is (« Je place mon prénom »). */
  entry: z.enum(['category', 'firstName']).default('category'),
  /** What comes from phones waits to be read. */
  isModerated: z.boolean().default(true),
  /** The base map, by id; empty: the schematic one of the communes. */
  baseMapId: z.string().max(64).default(''),
  /** Squares across the paper map (« B4 »); 0: none. */
  gridColumns: z.int().min(0).max(20).default(8),
  isPrintedByDefault: z.boolean().default(true),
  /** A map beside another board, which nothing lacks while it is empty. */
  isOptional: z.boolean().default(false),
})

/** What the wall looks at: everything, a commune, a part of the map, a gommette. */
const focusSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('commune'), id: z.string().max(64) }),
  z.strictObject({ kind: z.literal('zoom'), id: z.string().max(64) }),
  z.strictObject({ kind: z.literal('item'), id: z.string().max(64) }),
])

export const documentSchema = z.strictObject({
  focus: focusSchema,
  /** Categories put out of sight, by id. */
  hidden: z.array(z.string().max(64)).max(60),
  /** One group's gommettes only, or everyone's. */
  groupId: z.string().max(64).nullable(),
  /** How many, commune by commune, instead of where. */
  isHeat: z.boolean(),
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('focus'), focus: focusSchema }),
  z.strictObject({ kind: z.literal('hide'), category: z.string().max(64), isHidden: z.boolean() }),
  /** One category alone; null: all of them again. */
  z.strictObject({ kind: z.literal('only'), category: z.string().max(64).nullable() }),
  z.strictObject({ kind: z.literal('group'), groupId: z.string().max(64).nullable() }),
  z.strictObject({ kind: z.literal('heat'), isHeat: z.boolean() }),
])

export type MapCategory = z.infer<typeof categorySchema>
export type MapDrawing = z.infer<typeof drawingSchema>
export type MapAsked = z.infer<typeof askedSchema>
export type MapSettings = z.infer<typeof settingsSchema>
export type MapFocus = z.infer<typeof focusSchema>
export type MapDocument = z.infer<typeof documentSchema>
export type MapAction = z.infer<typeof actionSchema>

/** A new map: the thirteen categories of balise 1A, on the schematic map. */
export const defaultSettings: MapSettings = settingsSchema.parse({ categories: categoriesOf('lieux') })
