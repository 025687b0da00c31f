import { z } from 'zod'

const identifier = z.string().min(1).max(64)
const count = z.int().min(0).max(10_000)
const instant = z.int()

/**
 * One opening of a poll: what is voted now, by how many, for how many seats. Round 1 asks every option of the poll; a
 * round among ties asks those that are tied; a round of consent those that met an objection.
 */
const roundSchema = z.strictObject({
  /** From 1. */
  number: z.int().min(1).max(50),
  why: z.enum(['first', 'tie', 'objections', 'restart']),
  optionIds: z.array(identifier).min(1).max(200),
  seats: z.int().min(0).max(20),
  /** Voices of one voter in this round, and at most on one option; 0 where the answer is not voices. */
  perVoter: count,
  mostPerOption: count,
  /** How many people may vote, fixed at the opening and changed by `setVoters`. */
  mayVote: count,
  openedAt: instant,
  closedAt: instant.nullable(),
  /** When the facilitator said the vote would close; told to the wall and the phones, closes nothing by itself. */
  endsAt: instant.nullable(),
})

/** How a tie was settled, or why nothing had to be. */
const settlementSchema = z.strictObject({
  round: z.int().min(1).max(50),
  way: z.enum(['discussion', 'secondRound', 'draw', 'keepAll']),
  tiedIds: z.array(identifier).max(200),
  /** Those of the tied that take the seats left; empty while a second round decides. */
  keptIds: z.array(identifier).max(200),
  /** The number drawn before witnesses, from which `drawTied` gives the same order for ever. */
  seed: z.string().max(60),
  witness: z.string().max(120),
  note: z.string().max(400),
  at: instant,
})

const pollSchema = z.strictObject({
  state: z.enum(['prepared', 'open', 'closed']),
  rounds: z.array(roundSchema).max(50),
  settlements: z.array(settlementSchema).max(50),
  /** How many lines of the result the wall shows, from the last to the first; null: all of them. */
  unveiled: count.nullable(),
})

/** What became of an option, when the facilitator said otherwise than the count, or deliberated. */
const decisionSchema = z.strictObject({
  /** `''`: as the count says. */
  outcome: z.enum(['', 'kept', 'notKept', 'merged', 'postponed']),
  /** The option it goes into, when it is merged. */
  mergedIntoId: z.string().max(64),
  note: z.string().max(600),
  /** Of a deliberation (participatory budget). */
  grantedEuros: z.int().min(0).max(1_000_000_000).nullable(),
  supportLevel: z.string().max(80),
  conditions: z.string().max(600),
  isConsensus: z.boolean(),
  /** Conflicts of interest declared and not settled: they stop the consensus. */
  openConflicts: z.array(z.string().max(160)).max(20),
})

/** An objection that the room hears: argued, then integrated, lifted or not retained (M38). */
const objectionSchema = z.strictObject({
  id: identifier,
  optionId: identifier,
  round: z.int().min(1).max(50),
  text: z.string().max(280),
  status: z.enum(['ouverte', 'integree', 'levee', 'nonRetenue']),
  answer: z.string().max(400),
})

/** What happened to the ballot, for the report: nothing of it is ever removed. */
const recordSchema = z.strictObject({
  kind: z.enum(['opened', 'closed', 'reopened', 'settled', 'rulesChanged', 'setAside', 'votersChanged']),
  pollId: z.string().max(64),
  round: z.int().min(0).max(50),
  at: instant,
  /** The reason that was given, word for word. */
  note: z.string().max(400),
})

/** The course of a ballot: what the facilitator opened, closed, settled and decided. Voices are rows. */
export const documentSchema = z.strictObject({
  /** By poll: an axis, or `all`. A poll that was never opened is not here (`pollOf`). */
  polls: z.record(identifier, pollSchema),
  decisions: z.record(identifier, decisionSchema),
  objections: z.array(objectionSchema).max(200),
  record: z.array(recordSchema).max(5_000),
  /** The option that the room is looking at or that is being counted; empty: none. */
  spotlightId: z.string().max(64),
  /** Options that were heard. */
  heardIds: z.array(identifier).max(200),
  /** Outputs already sent, by option. */
  sentIds: z.record(identifier, identifier),
})

/** What the facilitator may change of the document alone; what reads voices is a command (`ballots.…`). */
export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spotlight'), optionId: z.string().max(64) }),
  z.strictObject({ kind: z.literal('setVoters'), pollId: identifier, mayVote: count }),
  /** Says in how many minutes the poll will close; null: no time is told any more. */
  z.strictObject({
    kind: z.literal('setEnd'),
    pollId: identifier,
    minutes: z.int().min(1).max(600).nullable(),
  }),
  z.strictObject({ kind: z.literal('unveil'), pollId: identifier, lines: count.nullable() }),
  z.strictObject({
    kind: z.literal('decide'),
    optionId: identifier,
    outcome: decisionSchema.shape.outcome,
    mergedIntoId: z.string().max(64).default(''),
    note: z.string().trim().max(600).default(''),
  }),
  z.strictObject({ kind: z.literal('hear'), optionId: identifier, isHeard: z.boolean() }),
  z.strictObject({
    kind: z.literal('deliberate'),
    optionId: identifier,
    outcome: decisionSchema.shape.outcome,
    grantedEuros: decisionSchema.shape.grantedEuros,
    supportLevel: z.string().trim().max(80),
    conditions: z.string().trim().max(600),
    note: z.string().trim().max(600),
    isConsensus: z.boolean(),
    openConflicts: z.array(z.string().trim().min(1).max(160)).max(20),
  }),
  z.strictObject({
    kind: z.literal('object'),
    optionId: identifier,
    text: z.string().trim().min(1).max(280),
  }),
  z.strictObject({
    kind: z.literal('answerObjection'),
    objectionId: identifier,
    status: objectionSchema.shape.status,
    answer: z.string().trim().max(400),
  }),
])

export type BallotDocument = z.infer<typeof documentSchema>
export type BallotPoll = BallotDocument['polls'][string]
export type BallotRound = BallotPoll['rounds'][number]
export type BallotSettlement = BallotPoll['settlements'][number]
export type BallotDecision = BallotDocument['decisions'][string]
export type BallotObjection = BallotDocument['objections'][number]
export type BallotRecord = BallotDocument['record'][number]
export type BallotAction = z.infer<typeof actionSchema>
