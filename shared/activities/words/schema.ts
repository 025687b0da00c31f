import { z } from 'zod'

export const settingsSchema = z.strictObject({ title: z.string().trim().min(1).max(120) })

export const documentSchema = z.strictObject({ isClosed: z.boolean() })

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
])

export type WordsSettings = z.infer<typeof settingsSchema>
export type WordsDocument = z.infer<typeof documentSchema>
export type WordsAction = z.infer<typeof actionSchema>
