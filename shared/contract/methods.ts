import { z } from 'zod'
import { methodPhases, minutesSchema, roomLayouts } from '../domain/methods/methodSchema.ts'
import { query } from './command.ts'

const summary = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  pitch: z.string(),
  purpose: z.string(),
  phase: z.enum(methodPhases),
  kind: z.enum(['plenary', 'groups', 'break', 'meal']),
  roomLayout: z.enum(roomLayouts),
  minutes: z.object({ minimum: minutesSchema, wished: minutesSchema, maximum: minutesSchema }),
})
/** What the drawer shows of a method, in one language. */
export type MethodSummary = z.infer<typeof summary>

/** Ways to facilitate that this Tablée knows. */
export const methods = {
  list: query(z.strictObject({ language: z.enum(['fr', 'en']) }), z.array(summary)),
}
