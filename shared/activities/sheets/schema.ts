import { z } from 'zod'
import { sheetModelSchema } from '../../domain/sheets/sheetModel.ts'

const id = z.string().regex(/^[a-z][A-Za-z0-9]*$/)
const label = z.string().trim().min(1).max(120)

function haveDistinctIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length
}

/** One step of a course: how long, who speaks, who listens. Sides left empty are not told. */
const courseStepSchema = z.strictObject({
  id,
  title: label,
  /** 0: it lasts what it lasts. */
  minutes: z.int().min(0).max(240).default(0),
  speaks: z.string().trim().max(80).default(''),
  listens: z.string().trim().max(80).default(''),
})

/** A card of the deck: « Samira, 37 ans » and her situation. */
const deckCardSchema = z.strictObject({ id, title: label, text: z.string().trim().max(500).default('') })

/** A place for what is said beside the sheets: « Arguments pour », « Clarifications »… */
const columnSchema = z.strictObject({
  id,
  title: label,
  subtitle: z.string().max(120).default(''),
  sign: z.enum(['pepite', 'rateau', 'plus', 'moins', 'idee', 'none']).default('none'),
  colour: z.enum(['papier', 'or', 'ciel', 'dragee', 'eau']).default('papier'),
})

/** One state of what is recommended to a portrait, drawn without colour alone. */
const branchKindSchema = z.strictObject({
  id,
  label,
  look: z.enum(['solid', 'dotted', 'barred', 'hollow']),
})

export const mostModels = 6
export const mostSteps = 12
export const mostCards = 24
export const mostColumns = 8

export const settingsSchema = z.strictObject({
  /** `fiche`: headings and lines. `canevas`: fixed zones. `rayons`: a card in the centre and its branches. */
  look: z.enum(['fiche', 'canevas', 'rayons']).default('fiche'),
  /** The kinds of sheets that the tables fill; none when a deck is played without. */
  models: z.array(sheetModelSchema).max(mostModels).refine(haveDistinctIds).default([]),
  /** How sheets are dealt: opened one by one, one per group, one per parole of the board. */
  deal: z.enum(['free', 'perGroup', 'perContribution']).default('free'),
  course: z.array(courseStepSchema).max(mostSteps).refine(haveDistinctIds).default([]),
  /** Fields whose last answer stands large on the wall during the course: the question, the proposal. */
  courseFields: z.array(z.string()).max(6).default([]),
  columns: z.array(columnSchema).max(mostColumns).refine(haveDistinctIds).default([]),
  /** Portraits drawn at random, without putting back. */
  deck: z.array(deckCardSchema).max(mostCards).refine(haveDistinctIds).default([]),
  cardMinutes: z.int().min(1).max(60).nullable().default(null),
  branchKinds: z.array(branchKindSchema).max(6).refine(haveDistinctIds).default([]),
  /** Whether empty answers are told in the synthesis even when nobody had to answer. */
  areEmptyAnswersPrinted: z.boolean().default(false),
})

const instant = z.int().nullable()
/** An evening paused for longer is another evening: its deadlines are begun again. */
export const longestPauseSeconds = 24 * 60 * 60

export const documentSchema = z.strictObject({
  /** The step of the course under way. */
  stepIndex: z.int().min(0).nullable(),
  /** Deadline of the step, when it was begun from the board itself. */
  stepEndsAt: instant,
  /** The cards that left the deck, in the order they were drawn. */
  drawn: z.array(z.strictObject({ cardId: z.string(), isPlayed: z.boolean() })).refine(areDrawnOnce),
  currentCardId: z.string().nullable(),
  cardEndsAt: instant,
  /** The only sheet on the wall; null: one after the other. */
  shownSheetId: z.string().nullable(),
})

function areDrawnOnce(drawn: readonly { cardId: string }[]): boolean {
  return new Set(drawn.map((one) => one.cardId)).size === drawn.length
}

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('goToStep'),
    index: z.int().min(0).max(mostSteps).nullable(),
    /** False when the clock of the evening already tells the time of that step. */
    isTimed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('addTime'), seconds: z.int().min(-600).max(longestPauseSeconds) }),
  z.strictObject({
    kind: z.literal('draw'),
    /** Portraits advised without having been drawn (typed back from paper): they stay out of the draw. */
    exceptCardIds: z.array(id).max(mostCards).optional(),
  }),
  z.strictObject({ kind: z.literal('takeCard'), cardId: id }),
  z.strictObject({ kind: z.literal('putBack'), cardId: id }),
  z.strictObject({ kind: z.literal('markPlayed'), cardId: id, isPlayed: z.boolean() }),
  z.strictObject({ kind: z.literal('closeCard') }),
  z.strictObject({ kind: z.literal('showSheet'), sheetId: z.string().max(64).nullable() }),
])

export type SheetsSettings = z.infer<typeof settingsSchema>
export type SheetsDocument = z.infer<typeof documentSchema>
export type SheetsAction = z.infer<typeof actionSchema>
export type CourseStep = SheetsSettings['course'][number]
export type DeckCard = SheetsSettings['deck'][number]
export type BranchKind = SheetsSettings['branchKinds'][number]
