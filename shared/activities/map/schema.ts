import { z } from 'zod'

export const settingsSchema = z.strictObject({ title: z.string().trim().min(1).max(120) })

export const documentSchema = z.strictObject({ isClosed: z.boolean() })

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
])

export type MapSettings = z.infer<typeof settingsSchema>
export type MapDocument = z.infer<typeof documentSchema>
export type MapAction = z.infer<typeof actionSchema>
