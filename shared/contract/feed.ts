import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { AtelierId } from '../domain/ids.ts'
import type { FeedMessage, PresenceNews } from '../protocol/feedMessage.ts'
import { id, query } from './command.ts'

const since = z.strictObject({ epoch: z.string(), number: z.number().int() })
const message = z.custom<FeedMessage>()

/** The journal, pushed: a snapshot, then what changed, each filtered by the role of the connection. */
export const feed = {
  follow: query(
    z.strictObject({
      scope: z.union([
        z.strictObject({ file: z.literal('library') }),
        z.strictObject({ file: z.literal('demarche'), atelierId: id<AtelierId>().nullable() }),
      ]),
      since: since.optional(),
    }),
    eventIterator(message),
    { roles: ['console', 'projection'] },
  ),
}

/** Windows of this computer. */
export const windows = {
  /** A one-time address for one more window (browser mode); null where the shell opens windows itself. */
  invite: query(
    z.strictObject({ role: z.enum(['console', 'projection']) }),
    z.object({ address: z.string().nullable() }),
  ),
  /** The atelier whose evening is on the wall: what a projection follows. */
  stage: query(z.strictObject({ atelierId: id<AtelierId>() }), z.object({ isOnStage: z.boolean() })),
  /** Walls connected and the clicker's armed state, as they change. */
  presence: query(z.strictObject({}), eventIterator(z.custom<PresenceNews>())),
}
