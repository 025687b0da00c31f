import { z } from 'zod'
import { activityIds, identifierSchema, localizedTextSchema, minutesSchema } from '../methods/methodSchema.ts'
import type { AttendanceState } from '../people/peopleRows.ts'
import type {
  ContributionColour,
  ContributionStatus,
  GommetteShape,
  ParticipantCategory,
  Polarity,
} from '../rows.ts'

const time = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]).default('')
const text = z.string().default('')
/** Names a person, a group, a cluster inside its template (`P01`, `G1`…). */
const reference = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/)

const colours = ['papier', 'or', 'ciel', 'dragee', 'eau'] as const satisfies readonly ContributionColour[]
const statuses = ['brut', 'retenu', 'reporte', 'ecarte'] as const satisfies readonly ContributionStatus[]
const polarities = [
  '',
  'positif',
  'neutre',
  'manque',
  'crainte',
  'souhait',
] as const satisfies readonly Polarity[]
const shapes = [
  'rond',
  'carre',
  'triangle',
  'losange',
  'etoile',
  'hexagone',
  'croix',
  'goutte',
] as const satisfies readonly GommetteShape[]
const categories = [
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
  'animation',
] as const satisfies readonly ParticipantCategory[]
const attendanceStates = [
  'invited',
  'confirmed',
  'excused',
  'present',
  'left',
] as const satisfies readonly AttendanceState[]

const contributionSchema = z.strictObject({
  /** Only for those that the board's document names (`@name`). */
  id: reference.optional(),
  text: z.string().min(1).max(280),
  /** Column, tier or queue where it sits; empty: in the tray « À ranger ». */
  slot: z.string().default(''),
  cluster: reference.optional(),
  /** The lane's group by default; null: nobody's in particular. */
  group: reference.nullable().optional(),
  authorClass: z.enum(['', ...categories]).default(''),
  count: z.int().min(1).max(99).default(1),
  agreements: z.int().min(0).default(0),
  roundIndex: z.int().min(0).default(0),
  polarity: z.enum(polarities).default(''),
  status: z.enum(statuses).default('brut'),
  colour: z.enum(colours).default('papier'),
  isVerbatim: z.boolean().default(true),
  capturedFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('direct'),
  /** Hour on the wall; by default spread over the sequence. */
  time,
  details: z.record(identifierSchema, z.string()).default({}),
})

const sheetAnswer = z.union([
  z.string(),
  z.array(z.string()),
  z.array(z.record(identifierSchema, z.string())),
])

/** A structured sheet that the tables filled; its answers are those of a model of its board. */
const sheetSchema = z.strictObject({
  /** Printed on it; unique in the atelier. */
  number: z.int().min(1).max(9999),
  model: identifierSchema,
  title: z.string().max(200).default(''),
  /** The lane's group by default; null: nobody's in particular. */
  group: reference.nullable().optional(),
  /** The contribution of this board it reports on. */
  contribution: reference.optional(),
  status: z.enum(['attendu', 'brouillon', 'rendu']).default('rendu'),
  fields: z.record(identifierSchema, sheetAnswer).default({}),
  privateFields: z.record(identifierSchema, sheetAnswer).default({}),
  filledFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('direct'),
})

const clusterSchema = z.strictObject({
  id: reference,
  slot: z.string(),
  title: z.string().min(1).max(120),
  /** Its column's by default. */
  colour: z.enum(colours).optional(),
})

/** A gommette on a map; its number is its place in the list. */
const mapItemSchema = z.strictObject({
  label: z.string().max(80).default(''),
  category: identifierSchema,
  /** Code of its commune; null: nobody knows where. */
  commune: reference.nullable().default(null),
  isOutside: z.boolean().default(false),
  /** Where it was put on the plane of the map; by default it is laid out in its commune. */
  x: z.number().nullable().default(null),
  y: z.number().nullable().default(null),
  reach: z.enum(['communal', 'plusieursCommunes', 'territoire', 'auDela']).default('communal'),
  count: z.int().min(1).max(999).default(1),
  group: reference.nullable().optional(),
  note: z.string().max(280).default(''),
  details: z.record(identifierSchema, z.string()).default({}),
  capturedFrom: z.enum(['direct', 'papier', 'photo', 'import']).default('papier'),
})

/** A board of a lane. With `activity` it is a board of its own; without, it completes the method's board of the same rank. */
const boardSchema = z.strictObject({
  activity: z.enum(activityIds).optional(),
  title: z.string().min(1).optional(),
  heading: z.string().optional(),
  /** Laid over the method's settings, key by key. */
  settings: z.record(z.string(), z.json()).default({}),
  /**
   * The captured document of the activity, where `@name` stands for a contribution or a cluster of this board; null:
   * its initial document, which the host fills.
   */
  document: z.json().default(null),
  clusters: z.array(clusterSchema).default([]),
  contributions: z.array(contributionSchema).default([]),
  sheets: z.array(sheetSchema).default([]),
  /** Options of a vote, taken from the outputs of an earlier atelier. */
  options: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
        text: z.string().min(1).max(280),
        axisId: z.string().default(''),
        asideReason: z.string().default(''),
        from: reference.optional(),
      }),
    )
    .default([]),
  mapItems: z.array(mapItemSchema).default([]),
})

/** Something an atelier produced, that a later one takes up. */
const outputSchema = z.strictObject({
  id: reference,
  kind: identifierSchema,
  title: z.string().min(1).max(280),
  detail: z.string().max(600).default(''),
  status: z.enum(statuses).default('retenu'),
})

const stepSchema = z.strictObject({
  title: z.string().min(1),
  minutes: minutesSchema,
  consigne: text,
  consigneFacile: text,
  isOptional: z.boolean().default(false),
})

const laneSchema = z.strictObject({
  group: reference.nullable().default(null),
  /** Identifier of its method, whose consigne, steps and boards it takes when it gives none of its own. */
  method: z.union([z.literal(''), identifierSchema]).default(''),
  title: text,
  consigne: z.string().optional(),
  /** Its twin in easy French. */
  consigneFacile: z.string().optional(),
  wallTitle: text,
  facilitator: text,
  /** A later moment of a forum: it goes on with the grid of an earlier lane, and has no board of its own. */
  continues: z.boolean().default(false),
  /** The sequence's minutes by default; the method's steps are stretched to fit. */
  minutes: minutesSchema.optional(),
  steps: z.array(stepSchema).optional(),
  boards: z.array(boardSchema).default([]),
})

const sequenceSchema = z.strictObject({
  title: z.string().min(1).max(120),
  /** The kind of the first lane's method by default. */
  kind: z.enum(['plenary', 'groups', 'break', 'meal']).optional(),
  objective: text,
  lead: text,
  material: z.string().optional(),
  notes: text,
  minutes: minutesSchema,
  minimumMinutes: minutesSchema.optional(),
  maximumMinutes: minutesSchema.optional(),
  fixedTime: time,
  /** Days after its atelier's first, for the sequence that opens a following day (with its `fixedTime`). */
  dayOffset: z.int().min(0).max(6).default(0),
  isOptional: z.boolean().default(false),
  /** When it really began and ended, for an evening that took place. */
  actual: z.strictObject({ start: time, end: time }).optional(),
  lanes: z.array(laneSchema).min(1),
})

const groupSchema = z.strictObject({
  id: reference,
  number: z.int().min(1),
  name: text,
  shape: z.enum(shapes),
})

const attendanceSchema = z.strictObject({
  person: reference,
  group: reference.nullable().default(null),
  state: z.enum(attendanceStates).default('present'),
  isWalkIn: z.boolean().default(false),
  arrived: time,
})

const atelierSchema = z.strictObject({
  title: z.string().min(1).max(120),
  format: z.enum(['atelier', 'seminaire']).default('atelier'),
  /** Days after the first day of the template. */
  dayOffset: z.int().min(0),
  /** How many days it lasts. */
  dayCount: z.int().min(1).max(7).default(1),
  place: text,
  timeZone: z.string().default('Europe/Paris'),
  startTime: time,
  announcedStartTime: time,
  announcedEndTime: time,
  hallUntilTime: time,
  expectedPeople: z.int().min(0),
  headcounts: z.record(z.string(), z.int().min(0)).default({}),
  welcomeMessage: text,
  reminder: text,
  kept: text,
  next: text,
  groups: z.array(groupSchema).default([]),
  attendances: z.array(attendanceSchema).default([]),
  outputs: z.array(outputSchema).default([]),
  /** `finished`: the evening took place, with the `actual` hours of its sequences. */
  evening: z.enum(['ready', 'finished']).default('ready'),
  sequences: z.array(sequenceSchema),
})

const communeSchema = z.strictObject({
  code: reference,
  name: z.string().min(1),
  population: z.int().min(0),
  tileColumn: z.int().min(1),
  tileRow: z.int().min(1),
  x: z.int().min(0).max(1000),
  y: z.int().min(0).max(1000),
})

/** A first name only: nobody in a template exists. */
const personSchema = z.strictObject({
  id: reference,
  firstName: z.string().min(1),
  category: z.enum(categories),
  structure: text,
  commune: reference.nullable().default(null),
  isFromOutside: z.boolean().default(false),
  gender: z.enum(['femme', 'homme', 'autre', '']).default(''),
  ageBand: text,
})

/**
 * A whole démarche as content: `templates/demarches/*.json` (agendas only) and `templates/demos/*.json` (a fictional
 * démarche with what was said). Its words are French, as the evenings are.
 */
export const templateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** What the list of templates says of it. */
  names: localizedTextSchema,
  summary: localizedTextSchema,
  /** Day of the first atelier, or empty: to be chosen. */
  firstDay: z.union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}$/)]).default(''),
  demarche: z.strictObject({
    title: z.string().min(1).max(120),
    territory: text,
    commissioner: text,
    purpose: text,
    groupWord: z.enum(['groupe', 'tablee']).default('groupe'),
    isDemo: z.boolean().default(false),
  }),
  communes: z.array(communeSchema).default([]),
  people: z.array(personSchema).default([]),
  ateliers: z.array(atelierSchema).min(1),
})

export type Template = z.infer<typeof templateSchema>
export type TemplateAtelier = Template['ateliers'][number]
export type TemplateSequence = TemplateAtelier['sequences'][number]
export type TemplateLane = TemplateSequence['lanes'][number]
export type TemplateBoard = TemplateLane['boards'][number]
export type TemplateContribution = TemplateBoard['contributions'][number]
