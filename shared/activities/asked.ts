import { z } from 'zod'

export const mostAsked = 12
export const mostChoices = 20
export const askedKinds = ['choix', 'nombre', 'jour', 'texte'] as const

const id = z.string().trim().min(1).max(60)

/** What a board asks about a parole besides its words: one of a few choices, a number, a day, or a few words. */
const askedSchema = z.strictObject({
  id: z.string().trim().min(1).max(40),
  label: z.string().trim().min(1).max(60),
  kind: z.enum(askedKinds),
  /** Columns whose paroles are asked; empty: all of them. */
  slots: z.array(z.string()).max(8),
  /** Asked in Conduite too, while the hall works; otherwise on the board’s own screen. */
  isLive: z.boolean().optional(),
  /** The hall reads the answers with the words; otherwise they stay with the team. */
  isOnWall: z.boolean().optional(),
  /** Names, numbers to call: neither the wall nor the synthesis has them. */
  isPrivate: z.boolean().optional(),
  /** A number that ranks: the highest come first in the synthesis. */
  isWeight: z.boolean().optional(),
  choices: z.array(z.strictObject({ id, label: z.string().trim().min(1).max(60) })).max(mostChoices),
})

/** The settings of a board that asks: answers are kept in `Contribution.details`. */
export const askedListSchema = z
  .array(askedSchema)
  .max(mostAsked)
  .refine((all) => new Set(all.map((one) => one.id)).size === all.length)

export type Asked = z.infer<typeof askedSchema>
/** What of a board’s settings says what is asked. */
export type Questions = { readonly asked?: Asked[] | undefined }
