import { z } from 'zod'
import { askedListSchema } from '../asked.ts'

export const mostRows = 12
export const mostColumns = 6
export const mostRounds = 8
/** Criteria of a radar: fewer make no shape, more cannot be read. */
export const criteria = { least: 4, most: 8 } as const
/** Levels of a radar, from the lowest column to the highest. */
export const levelCount = 5

/** Part of a cell's slot (`slotOf`): two of them and the sign between hold in 64 signs. */
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,30}$/)
const title = z.string().trim().min(1).max(120)
const given = z.record(z.string(), z.array(z.string().trim().min(1).max(160)).max(8))

const rowSchema = z.strictObject({
  id: identifier,
  title,
  /** What helps to read it; empty when the title is enough. */
  subtitle: z.string().trim().max(160),
  /** The batch it is dealt with, from 1; 0: it is everyone's. */
  batch: z.int().min(0).max(8),
  /** What the facilitator wrote beforehand, by column: no contribution, and never counted. */
  given,
})

const columnSchema = z.strictObject({
  id: identifier,
  title: z.string().trim().min(1).max(60),
  subtitle: z.string().trim().max(120),
  sign: z.enum(['pepite', 'rateau', 'plus', 'moins', 'idee', 'none']),
  colour: z.enum(['papier', 'or', 'ciel', 'dragee', 'eau']),
})

const isDistinct = (items: readonly { id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length
const rowsSchema = z.array(rowSchema).min(1).max(mostRows).refine(isDistinct)
const columnsSchema = z.array(columnSchema).min(1).max(mostColumns).refine(isDistinct)

export const looks = ['tableau', 'quadrant', 'radar'] as const
export type Look = (typeof looks)[number]

export const settingsSchema = z
  .strictObject({
    look: z.enum(looks),
    /** What a row is, at the head of the first column: « Les grands changements ». */
    rowsTitle: z.string().trim().max(60),
    rows: rowsSchema,
    columns: columnsSchema,
    /** Names of the two axes of a quadrant, read towards the right and upwards. */
    axes: z.strictObject({ x: z.string().trim().max(60), y: z.string().trim().max(60) }),
    /** Names of the four quadrants, by slot; a table has none. */
    cellTitles: z.record(z.string(), z.string().trim().max(60)),
    /** How many times the groups change rows; 1: they never do. */
    rounds: z.int().min(1).max(mostRounds),
    /** Each row also has a mood, from −2 to +2, drawn as a curve (steps of a journey). */
    hasMood: z.boolean(),
    /** What is asked about each parole besides its words. */
    asked: askedListSchema.optional(),
  })
  .refine(({ look, rows, columns }) => look !== 'quadrant' || (rows.length === 2 && columns.length === 2), {
    path: ['rows'],
  })
  .refine(
    ({ look, rows, columns }) =>
      look !== 'radar' ||
      (rows.length >= criteria.least && rows.length <= criteria.most && columns.length === levelCount),
    { path: ['rows'] },
  )

const mood = z.int().min(-2).max(2)

export const documentSchema = z.strictObject({
  rows: rowsSchema,
  columns: columnsSchema,
  /** The round being played, from 1. */
  roundIndex: z.int().min(1).max(mostRounds),
  /** The row where the next parole goes, by number of group; `0`: everyone together. */
  workRows: z.record(z.string(), z.string()),
  /** Mood of each row that has one. */
  moods: z.record(z.string(), mood),
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addRow'), title }),
  z.strictObject({ kind: z.literal('renameRow'), rowId: z.string(), title }),
  /** What it held goes back to the tray, by the host's hand. */
  z.strictObject({ kind: z.literal('removeRow'), rowId: z.string() }),
  z.strictObject({
    kind: z.literal('moveRow'),
    rowId: z.string(),
    toIndex: z
      .int()
      .min(0)
      .max(mostRows - 1),
  }),
  z.strictObject({ kind: z.literal('dealRow'), rowId: z.string(), batch: z.int().min(0).max(8) }),
  z.strictObject({ kind: z.literal('addColumn'), title: z.string().trim().min(1).max(60) }),
  z.strictObject({
    kind: z.literal('renameColumn'),
    columnId: z.string(),
    title: z.string().trim().min(1).max(60),
  }),
  z.strictObject({ kind: z.literal('removeColumn'), columnId: z.string() }),
  z.strictObject({ kind: z.literal('setRound'), roundIndex: z.int().min(1).max(mostRounds) }),
  /** `groupNumber` 0: everyone together. */
  z.strictObject({
    kind: z.literal('workOn'),
    groupNumber: z.int().min(0).max(99),
    rowId: z.string(),
  }),
  /** null takes the mood away. */
  z.strictObject({ kind: z.literal('setMood'), rowId: z.string(), mood: mood.nullable() }),
])

export type MatrixRow = z.infer<typeof rowSchema>
export type MatrixColumn = z.infer<typeof columnSchema>
export type MatrixSettings = z.infer<typeof settingsSchema>
export type MatrixDocument = z.infer<typeof documentSchema>
export type MatrixAction = z.infer<typeof actionSchema>
