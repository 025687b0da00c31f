import { z } from 'zod'
import type { ActivityId, SequenceKind } from '../rows.ts'

/** The languages in which the library of methods is written. French is the source. */
export type Language = 'fr' | 'en'

/** One text in both languages of the library; neither may be empty. */
export const localizedTextSchema = z.strictObject({
  fr: z.string().trim().min(1),
  en: z.string().trim().min(1),
})
export type LocalizedText = z.infer<typeof localizedTextSchema>

/** The chips of the drawer: what a method is for in the course of an evening. */
export const methodPhases = ['ouvrir', 'faireEmerger', 'debattre', 'choisir', 'clore'] as const
export type MethodPhase = (typeof methodPhases)[number]

/** The pictogram of the room that stands beside a method. */
export const roomLayouts = [
  'cercle',
  'paires',
  'pyramide',
  'ilots',
  'bocal',
  'pleniere',
  'forum',
  'mur',
  'buffet',
  'carte',
] as const
export type RoomLayout = (typeof roomLayouts)[number]

/** How much the room moves and talks: what a facilitator dares after dinner. */
export const methodEnergies = ['calme', 'moyenne', 'vive'] as const
export type MethodEnergy = (typeof methodEnergies)[number]

/** Whether people must write on paper: never, if one likes, or the method cannot be played without. */
export const paperNeeds = ['sans', 'possible', 'necessaire'] as const
export type PaperNeed = (typeof paperNeeds)[number]

/** What a method takes from an earlier one and what it leaves to the next: the thread of a démarche. */
export const materialKinds = [
  'presence',
  'annonce',
  'meteo',
  'sujetEnAttente',
  'parole',
  'question',
  'reaction',
  'idee',
  'valeur',
  'objectif',
  'pepite',
  'rateau',
  'lieu',
  'association',
  'recommandation',
  'initiative',
  'constat',
  'intention',
  'risque',
  'opportunite',
  'action',
  'petitPas',
  'sujetForum',
  'compteRendu',
  'groupeTravail',
  'article',
  'mot',
  'enjeu',
  'besoin',
  'usage',
  'frein',
  'attente',
  'jalon',
  'persona',
  'prototype',
  'parcours',
  'engagement',
  'decision',
  'argument',
  'projet',
  'texte',
  'message',
  'photo',
  'reponse',
  'coupon',
  'diagnostic',
  'partiePrenante',
  'regle',
] as const
export type MaterialKind = (typeof materialKinds)[number]

/** Licences under which a method may be taken up and adapted. Ours are `CC-BY-SA-4.0`; an imported one keeps its own. */
export const methodLicences = [
  'CC-BY-SA-4.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'CC-BY-SA-3.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'LO-2.0',
] as const
export type MethodLicence = (typeof methodLicences)[number]

const sequenceKinds = ['plenary', 'groups', 'break', 'meal'] as const satisfies readonly SequenceKind[]
export const activityIds = [
  'timebox',
  'columns',
  'pyramid',
  'open-space',
  'matrix',
  'sheets',
  'words',
  'map',
  'ballot',
] as const satisfies readonly ActivityId[]

/** Whole minutes of a sequence, a lane or a step. */
export const minutesSchema = z.int().min(0).max(600)

/** A camelCase identifier, without accents: of a method, a column, a tier, a field. */
export const identifierSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

const methodStepSchema = z.strictObject({
  title: localizedTextSchema,
  minutes: minutesSchema,
  /** What the room is told during this step. */
  consigne: localizedTextSchema,
  /** The same in easy French: short sentences, one idea each. */
  consigneFacile: z.strictObject({ fr: z.string().trim().min(1) }),
  isOptional: z.boolean(),
})

/**
 * A board that a method puts to work. In `settings`, any `{ fr, en }` object is a text in both languages; once
 * resolved by `inLanguage`, the settings must satisfy the schema of the activity.
 */
const methodBoardSchema = z.strictObject({
  activity: z.enum(activityIds),
  title: localizedTextSchema,
  /** Heading of its section in the synthesis when it is not the title. */
  heading: localizedTextSchema.optional(),
  settings: z.record(z.string(), z.json()),
})

/** How a field is answered; one with choices is a choice, another a few words unless it says so. */
export const methodFieldKinds = ['choix', 'nombre', 'jour', 'texte'] as const

/**
 * What a method asks besides the words themselves; the value is kept in `Contribution.details[id]`. The first board of
 * columns or rows × columns that has no questions of its own asks it (`askedOfFields`).
 */
const methodFieldSchema = z.strictObject({
  id: identifierSchema,
  label: localizedTextSchema,
  kind: z.enum(methodFieldKinds).optional(),
  /** Names and addresses: neither the wall nor the synthesis has the answers. */
  isPrivate: z.boolean().optional(),
  /** Columns for which it is asked; empty: for all. */
  slots: z.array(identifierSchema),
  /** Closed list of answers; empty: free text. */
  choices: z.array(z.strictObject({ id: identifierSchema, label: localizedTextSchema })),
})

/** `templates/methods/<id>/method.json`: one way to facilitate, as a facilitator names it. Content, never code. */
export const methodSchema = z
  .strictObject({
    id: identifierSchema,
    names: localizedTextSchema,
    aliases: z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
    /** One line for the drawer. */
    pitch: localizedTextSchema,
    purpose: localizedTextSchema,
    phase: z.enum(methodPhases),
    /** Number of its card in the trade's pages (`M35`), or empty. */
    card: z.string().regex(/^(M\d\d)?$/),
    /** The kind of sequence it makes when it is dropped on an agenda. */
    kind: z.enum(sequenceKinds),
    groupSize: z.strictObject({ minimum: z.int().min(1), maximum: z.int().min(1) }),
    minutes: z.strictObject({ minimum: minutesSchema, wished: minutesSchema, maximum: minutesSchema }),
    /** Their minutes add up to `minutes.wished`. */
    steps: z.array(methodStepSchema).min(1),
    energy: z.enum(methodEnergies),
    paper: z.enum(paperNeeds),
    /** Projected by default, at most three lines separated by a line feed. */
    consigne: localizedTextSchema,
    /** The same in easy French: short sentences, one idea each, at most three lines. */
    consigneFacile: z.strictObject({ fr: z.string().trim().min(1) }),
    material: z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
    roomLayout: z.enum(roomLayouts),
    boards: z.array(methodBoardSchema).min(1),
    fields: z.array(methodFieldSchema),
    inputs: z.array(z.enum(materialKinds)),
    outputs: z.array(z.enum(materialKinds)),
    /** Methods a facilitator would look at next to this one: the same use, or the usual one before or after. */
    related: z.array(identifierSchema),
    licence: z.enum(methodLicences),
    authors: z.array(z.string().min(1)).min(1),
    source: localizedTextSchema,
  })
  .refine((method) => method.groupSize.minimum <= method.groupSize.maximum, {
    path: ['groupSize'],
    message: 'the smallest group is larger than the largest',
  })
  .refine(({ minutes }) => minutes.minimum <= minutes.wished && minutes.wished <= minutes.maximum, {
    path: ['minutes'],
    message: 'minimum ≤ wished ≤ maximum',
  })
  .refine(({ steps, minutes }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes.wished, {
    path: ['steps'],
    message: 'the steps do not add up to the wished minutes',
  })

export type Method = z.infer<typeof methodSchema>
export type MethodStep = z.infer<typeof methodStepSchema>
export type MethodBoard = z.infer<typeof methodBoardSchema>
export type MethodField = z.infer<typeof methodFieldSchema>
