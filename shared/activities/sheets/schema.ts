import { z } from 'zod'
import { sheetModelSchema } from '../../domain/sheets/sheetModel.ts'

/** The kinds of sheets that the tables fill. */
export const settingsSchema = z.strictObject({ models: z.array(sheetModelSchema).min(1).max(6) })

export const documentSchema = z.strictObject({ isClosed: z.boolean() })

export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
])

export type SheetsSettings = z.infer<typeof settingsSchema>
export type SheetsDocument = z.infer<typeof documentSchema>
export type SheetsAction = z.infer<typeof actionSchema>
