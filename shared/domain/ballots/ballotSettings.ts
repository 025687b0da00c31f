import { z } from 'zod'

/** Options of one ballot, all axes together; the wall asks for seven at most per axis. */
export const mostOptions = 120
export const mostAxes = 12

/** Name of an option, an axis, a level… inside its ballot. Ids minted by the application fit too. */
const identifier = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
const isDistinct = (items: readonly { id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length

const axisSchema = z.strictObject({
  id: identifier,
  /** « Axe 1 »; 0: the axis has no number. */
  number: z.int().min(0).max(99).default(0),
  title: z.string().trim().min(1).max(120),
})

/** Why an option is shown and not voted (M29). */
export const asideReasons = ['dejaAvancee', 'infaisable', 'tropFloue', 'tropLointaine', 'doublon'] as const

const optionSchema = z.strictObject({
  id: identifier,
  text: z.string().trim().min(1).max(280),
  /** One of `axes`, or empty when the ballot has none. */
  axisId: z.union([z.literal(''), identifier]).default(''),
  /** One or two lines under it: who proposes it, what it changes. */
  detail: z.string().trim().max(600).default(''),
  /** What it was taken from: rows of `outputs`, `contributions` or `clusters`; none when it was typed. */
  origins: z
    .array(
      z.strictObject({ table: z.enum(['outputs', 'contributions', 'clusters']), id: z.string().max(64) }),
    )
    .max(60)
    .default([]),
  /** Money it asks for, in whole euros; null: it asks for none. */
  amountEuros: z.int().min(0).max(1_000_000_000).nullable().default(null),
  /** Not empty: shown with its reason, never voted, printed among those set aside. */
  asideReason: z.union([z.literal(''), z.enum(asideReasons)]).default(''),
})

const categories = [
  'elu',
  'associatifPro',
  'habitant',
  'technicien',
  'institution',
  'invite',
  'animation',
] as const
/** Everyone who may vote unless it is said otherwise: neither the team nor the officers (M29). */
export const usualColleges = ['elu', 'associatifPro', 'habitant', 'institution', 'invite'] as const

const voicesAnswer = z.strictObject({
  kind: z.literal('voices'),
  /** Word of the count on screens and paper. */
  unit: z.enum(['voix', 'gommettes', 'points', 'coups de cœur']).default('voix'),
  perVoter: z.int().min(1).max(1000).default(2),
  /** Of one voter on one option; 1: all to different options. */
  mostPerOption: z.int().min(1).max(1000).default(1),
  /** Whether a voice may be against (`contre`): the result is « pour » minus « contre ». */
  allowsNegative: z.boolean().default(false),
})

const levelSchema = z.strictObject({
  id: identifier,
  label: z.string().trim().min(1).max(60),
  /** What it is worth in a mean; null: it is counted apart (« blanc »). */
  value: z.int().min(-100).max(100).nullable().default(null),
  sign: z.enum(['plus', 'moins', 'none']).default('none'),
  /** Whether it must be said why. */
  needsReason: z.boolean().default(false),
})

/** Each voter gives each option one level: stars, fingers, consent, yes / no / blank. */
const levelsAnswer = z.strictObject({
  kind: z.literal('levels'),
  look: z.enum(['etoiles', 'doigts', 'consentement', 'mots']).default('mots'),
  levels: z.array(levelSchema).min(2).max(11).refine(isDistinct),
  /**
   * `consent`: adopted when nobody holds a level that needs a reason; `majority`: `plus` beats `moins`; `mean`: ranked
   * by the mean of the values.
   */
  decides: z.enum(['consent', 'majority', 'mean']).default('mean'),
})

/** Each voter puts options in order; the first of n ranks is worth n points. */
const rankingAnswer = z.strictObject({
  kind: z.literal('ranking'),
  /** How many a voter ranks at most; 0: all. */
  mostRanked: z.int().min(0).max(mostOptions).default(0),
})

const criterionSchema = z.strictObject({
  id: identifier,
  label: z.string().trim().min(1).max(120),
  weight: z.int().min(1).max(20).default(1),
})

/** Each voter marks each option on each criterion, from 0 to `most`; the result is the weighted mean. */
const criteriaAnswer = z.strictObject({
  kind: z.literal('criteria'),
  criteria: z.array(criterionSchema).min(1).max(10).refine(isDistinct),
  most: z.int().min(1).max(20).default(4),
})

export const answerSchema = z.discriminatedUnion('kind', [
  voicesAnswer,
  levelsAnswer,
  rankingAnswer,
  criteriaAnswer,
])

/** The rules of one ballot: what is asked, of whom, how it is answered, how it is decided. */
export const settingsSchema = z.strictObject({
  /** Which preset it was made from (`ballotPresets`); empty: one's own rules. */
  preset: z.string().max(40).default('deuxVoixParAxe'),
  question: z.string().trim().max(120).default(''),
  axes: z.array(axisSchema).max(mostAxes).refine(isDistinct).default([]),
  options: z.array(optionSchema).max(mostOptions).refine(isDistinct).default([]),
  answer: answerSchema.default({
    kind: 'voices',
    unit: 'voix',
    perVoter: 2,
    mostPerOption: 1,
    allowsNegative: false,
  }),
  /** `perAxis`: one poll per axis, each with its voices; `inAll`: one poll over every option. */
  scope: z.enum(['perAxis', 'inAll']).default('perAxis'),
  voters: z
    .strictObject({
      kind: z.enum(['everyone', 'colleges', 'onePerGroup']).default('everyone'),
      /** Who counts as « everyone », or the only colleges that vote. */
      colleges: z
        .array(z.enum(categories))
        .min(1)
        .default([...usualColleges]),
    })
    .default({ kind: 'everyone', colleges: [...usualColleges] }),
  /** Secret: voices go to the urn, nobody sees who chose what, the facilitator neither (decision 16). */
  isSecret: z.boolean().default(false),
  /** `atClose`: no total leaves the computer before the close. */
  results: z.enum(['atClose', 'live']).default('atClose'),
  /** How many options of a poll are kept; 0: nothing is chosen, the spread is shown. */
  seats: z.int().min(0).max(20).default(2),
  /** What is proposed first when the last seat is tied. */
  tieRule: z.enum(['secondRound', 'discussion', 'draw']).default('secondRound'),
  /** Counts by college or by group, asked for beforehand; shown in open mode and when no cell is under five. */
  splitBy: z
    .array(z.enum(['college', 'group']))
    .max(2)
    .default([]),
  /** Ways in that are proposed; others stay possible. */
  ways: z
    .array(z.enum(['hands', 'gommettes', 'paper', 'phone', 'round']))
    .max(5)
    .default(['hands']),
  /** Members and presence without which nothing is decided; null: no quorum. */
  quorum: z
    .strictObject({
      members: z.int().min(1).max(1000),
      /** Present, in percent of the members, rounded up. */
      percent: z.int().min(1).max(100).default(50),
      /** College of which somebody must be present; empty: none. */
      mustInclude: z.union([z.literal(''), z.enum(categories)]).default(''),
    })
    .nullable()
    .default(null),
  /** Money to share, in whole euros, which each decision takes from; null: no envelope. */
  envelopeEuros: z.int().min(0).max(1_000_000_000).nullable().default(null),
  /** Whether each option is heard and deliberated (a hearing, a level of support, a consensus). */
  hasHearings: z.boolean().default(false),
  supportLevels: z.array(z.string().trim().min(1).max(80)).max(8).default([]),
  /** `kind` of the outputs sent on. */
  outputKind: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .default('action'),
})

export type BallotSettings = z.infer<typeof settingsSchema>
export type BallotOption = BallotSettings['options'][number]
export type BallotAxis = BallotSettings['axes'][number]
export type BallotAnswer = BallotSettings['answer']
export type BallotLevel = Extract<BallotAnswer, { kind: 'levels' }>['levels'][number]
export type AsideReason = (typeof asideReasons)[number]
export type BallotWay = BallotSettings['ways'][number]
