import { oc, type Schema } from '@orpc/contract'
import { z } from 'zod'
import type { RefusalCode } from '../domain/change.ts'
import type { AnyRole } from '../protocol/feedMessage.ts'

/**
 * How a command stands to Ctrl Z: `undoable` (the default), `course` (clock and wall: « Précédent » is its inverse),
 * `final` (cannot come back, so the window asks first), `file` (opens, copies or shelves files: outside the journal).
 */
export type UndoKind = 'undoable' | 'course' | 'final' | 'file'

export type CommandMeta = {
  roles: readonly AnyRole[]
  undo: UndoKind
  /** Which file it writes. */
  file: 'demarche' | 'library'
  /** A valid payload, without its command id; `tests/flow` runs it against the sample démarche. */
  example?: object
}

export const text = (max: number) => z.string().max(max)
/** An id: our own minting, or the sender's. */
export const id = <T extends string>() => z.string().min(1).max(64) as unknown as z.ZodType<T, T>
export const minutes = z.number().int().min(0).max(600)
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const optionalTime = z.union([time, z.literal('')])
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const answer = z.discriminatedUnion('status', [
  z.object({ status: z.literal('done'), number: z.number() }),
  z.object({
    status: z.literal('refused'),
    code: z.string() as unknown as z.ZodType<RefusalCode, RefusalCode>,
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
])
/** « Done », with the number of the operation, or « refused, because ». Never the new state: the feed brings it. */
export type CommandAnswer = z.infer<typeof answer>

const builder = oc.$meta<CommandMeta>({ roles: ['console'], undo: 'undoable', file: 'demarche' })

/** One command of the contract: its payload, who may, and how it is taken back. Its id is minted by the sender. */
export function command<Shape extends z.ZodRawShape>(
  shape: Shape,
  meta: Partial<CommandMeta> & { example: object },
) {
  return builder
    .meta({ roles: ['console'], undo: 'undoable', file: 'demarche', ...meta })
    .input(z.strictObject({ commandId: id<string>(), ...shape }))
    .output(answer)
}

/** A read or a job that is not in the replica. */
export function query<Input extends z.ZodType, Output extends Schema<unknown, unknown>>(
  input: Input,
  output: Output,
  meta: Partial<CommandMeta> = {},
) {
  return builder
    .meta({ roles: ['console'], undo: 'file', file: 'demarche', ...meta })
    .input(input)
    .output(output)
}
