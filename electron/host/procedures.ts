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
export const os = builder.use(({ context, procedure, next }) => {
  const meta: CommandMeta = procedure['~orpc'].meta
  if (!meta.roles.includes(context.role)) throw new ORPCError('FORBIDDEN')
  return next()
})

/** The contract under the role middleware; `router.ts` gives each procedure its handler. */
export type Os = typeof os
