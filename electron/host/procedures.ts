import { implement, ORPCError } from '@orpc/server'
import type { CommandMeta } from '../../shared/contract/command.ts'
import { contract } from '../../shared/contract/contract.ts'
import type { Role } from '../../shared/protocol/feedMessage.ts'
import type { Host } from './Host.ts'

/** What the wire says of whoever calls: never the message. */
export type ConnectionContext = {
  host: Host
  role: Role
  actorId: string
  /** A new one-time address for a window of that role; null in the shell. */
  invite: (role: Role) => string | null
}

const builder = implement(contract).$context<ConnectionContext>()

/** The role middleware stands before validation: a stranger learns nothing from our schemas. */
const withRole = (config: Parameters<typeof builder.$config>[0]) =>
  builder.$config(config).use(({ context, procedure, next }) => {
    const meta: CommandMeta = procedure['~orpc'].meta
    if (!meta.roles.includes(context.role)) throw new ORPCError('FORBIDDEN')
    return next()
  })

export const os = withRole({})

/** For the commands of the rules: what they answer is the gate's own answer, and is not read through a schema again. */
export const commandOs = withRole({ initialOutputValidationIndex: Number.NaN })

/** The contract under the role middleware; `router.ts` gives each procedure its handler. */
export type Os = typeof os
