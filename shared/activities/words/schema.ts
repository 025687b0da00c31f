import { z } from 'zod'

export const mostWords = 300

export const settingsSchema = z.strictObject({
  /** Name of the one place of the board, in the capture field: « Mots ». */
  title: z.string().trim().min(1).max(120),
  /** `nuage`: sized by how often they were said. `liste`: in order of their count. */
  look: z.enum(['nuage', 'liste']),
  /** Words drawn at once; the others are in the counted list. */
  mostInCloud: z.int().min(10).max(mostWords),
  /** How many words the hall is invited to keep; 0 when it keeps none. */
  keepMost: z.int().min(0).max(20),
  isPrintedByDefault: z.boolean(),
})

const spelling = z.string().trim().min(1).max(280)

export const documentSchema = z.strictObject({
  /** Spellings that are counted alone, though a rule would count them with another (« marche » and « marché »). */
  apart: z.array(spelling).max(200),
})

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('countApart'), spelling }),
  z.strictObject({ kind: z.literal('countTogether'), spelling }),
])

export type WordsSettings = z.infer<typeof settingsSchema>
export type WordsDocument = z.infer<typeof documentSchema>
export type WordsAction = z.infer<typeof actionSchema>
