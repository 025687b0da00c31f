import type { Client } from '../../renderer/client/Connection.ts'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { applyMessage, emptyReplica, type Replica } from '../../shared/replica/Replica.ts'

/** What a window would know now: the first snapshot of its feed. */
export async function readReplica(client: Client, atelierId: AtelierId | null): Promise<Replica> {
  const stop = new AbortController()
  const feed = await client.feed.follow({ scope: { file: 'demarche', atelierId } }, { signal: stop.signal })
  try {
    for await (const message of feed) return applyMessage(emptyReplica, message)
    throw new Error('The feed ended before its first message.')
  } finally {
    stop.abort()
  }
}
