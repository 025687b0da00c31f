import type { AtelierId } from '../../../shared/domain/ids.ts'
import type { FeedMessage, Role, Scope, Since } from '../../../shared/protocol/feedMessage.ts'
import type { Host } from '../Host.ts'
import { followStore } from './followStore.ts'

/**
 * Follows what a window asked for, across openings and closings: when another démarche is opened, or another
 * atelier goes on stage, the follower gets a fresh snapshot of what it may see there.
 */
export async function* follow(
  host: Host,
  role: Role,
  scope: Scope,
  since: Since | undefined,
  signal: AbortSignal,
): AsyncGenerator<FeedMessage, void, void> {
  if (scope.file === 'library') {
    if (role === 'console') yield* followStore(host.library, { role, atelierId: null }, since, signal)
    return
  }
  let start = since
  while (!signal.aborted) {
    const changed = host.changeSignal
    const atelierId: AtelierId | null =
      role === 'projection' ? host.stage : (scope.atelierId as AtelierId | null)
    if (role === 'projection' && host.rehearsals.current) {
      yield* host.rehearsals.follow(() => host.now(), AbortSignal.any([signal, changed]))
      start = undefined
      continue
    }
    const store = host.demarche
    if (!store || (role === 'projection' && atelierId === null)) {
      yield { kind: 'waiting' }
      await abortOf(AbortSignal.any([signal, changed]))
    } else {
      yield* followStore(store, { role, atelierId }, start, AbortSignal.any([signal, changed]))
    }
    start = undefined
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
