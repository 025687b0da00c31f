import type { AtelierId } from '../../shared/domain/ids.ts'
import type { Scope } from '../../shared/protocol/feedMessage.ts'
import { applyMessage, emptyReplica, type Replica } from '../../shared/replica/Replica.ts'
import type { Connection } from './Connection.ts'

/** Keeps one scope's replica up to date, and tells who listens. One for the library, one for the open démarche. */
export class ReplicaStore {
  private replica: Replica = emptyReplica
  private readonly listeners = new Set<() => void>()
  private readonly connection: Connection
  private following = new AbortController()
  private scope: Scope | null = null

  constructor(connection: Connection) {
    this.connection = connection
  }

  get = (): Replica => this.replica

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Follows this scope from now on; the same one again changes nothing. What was known stays until the new rows come. */
  follow(scope: Scope): void {
    if (JSON.stringify(scope) === JSON.stringify(this.scope)) return
    this.scope = scope
    this.following.abort()
    this.following = new AbortController()
    let isFirst = true
    void this.connection.follow(
      scope,
      () => {
        const wasFirst = isFirst
        isFirst = false
        return wasFirst || this.replica.state !== 'live'
          ? undefined
          : { epoch: this.replica.epoch, number: this.replica.number }
      },
      (message) => {
        this.replica = applyMessage(this.replica, message)
        for (const listener of this.listeners) listener()
      },
      this.following.signal,
    )
  }

  followLibrary(): void {
    this.follow({ file: 'library' })
  }

  followAtelier(atelierId: AtelierId | null): void {
    this.follow({ file: 'demarche', atelierId })
  }
}
