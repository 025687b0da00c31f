import { z } from 'zod'
import type { ContributionId } from '../../domain/ids.ts'

const contributionId = z.custom<ContributionId>((value) => typeof value === 'string' && value.length > 0)

export const settingsSchema = z.strictObject({
  /**
   * `consigne`: an instruction and the clock of its sequence. `file`: people speak in turn. `bocal`: a few speak
   * in the centre, and anybody may come in.
   */
  look: z.enum(['consigne', 'file', 'bocal']),
  /** Seconds each speaker has; null when nobody counts. */
  perSpeakerSeconds: z.int().min(5).max(3600).nullable(),
  /** Chairs in the centre of a bowl; one of them stays free. */
  innerSeats: z.int().min(3).max(8).default(5),
})

/** Nobody counts further. */
export const mostEntries = 9_999

export const documentSchema = z.strictObject({
  /** Whose turn it is. */
  currentId: contributionId.nullable(),
  startedAt: z.int().nullable(),
  /** Deadline of the turn, when speakers are timed. */
  endsAt: z.int().nullable(),
  /** Turns already taken, in the order they were. */
  doneIds: z.array(contributionId),
  /** How many times somebody sat down in the centre of a bowl. */
  entries: z.int().min(0).max(mostEntries).default(0),
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('giveTurn'), contributionId }),
  z.strictObject({ kind: z.literal('endTurn') }),
  z.strictObject({ kind: z.literal('addTime'), seconds: z.int().min(-600).max(600) }),
  z.strictObject({ kind: z.literal('takeBack'), contributionId }),
  z.strictObject({ kind: z.literal('enter') }),
  z.strictObject({ kind: z.literal('undoEntry') }),
])

export type TimeboxSettings = z.infer<typeof settingsSchema>
export type TimeboxDocument = z.infer<typeof documentSchema>
export type TimeboxAction = z.infer<typeof actionSchema>
