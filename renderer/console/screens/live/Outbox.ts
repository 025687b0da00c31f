import type { AtelierId, BoardId, ContributionId, GroupId } from '../../../../shared/domain/ids.ts'
import type { AuthorClass } from './authorClasses.ts'

/** A parole that was typed and is not yet known to be kept. */
export type Pending = {
  id: ContributionId
  boardId: BoardId
  slot: string | null
  groupId: GroupId | null
  authorClass: AuthorClass | ''
  /** The round in which it was said, from 1; left out by what an earlier version kept. */
  roundIndex?: number
  text: string
  state: 'sending' | 'refused'
}

/**
 * What was typed and waits for the host, kept in this browser: a reload of the window, or a host that stopped, lose
 * none of it.
 */
export class Outbox {
  private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  private readonly key: string
  private pending: readonly Pending[]
  private readonly listeners = new Set<() => void>()

  constructor(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, atelierId: AtelierId) {
    this.storage = storage
    this.key = `tablee.outbox.${atelierId}`
    this.pending = readPending(storage.getItem(this.key))
  }

  get = (): readonly Pending[] => this.pending

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  put(pending: Pending): void {
    this.set([...this.pending.filter((one) => one.id !== pending.id), pending])
  }

  remove(id: ContributionId): void {
    if (this.pending.some((one) => one.id === id)) this.set(this.pending.filter((one) => one.id !== id))
  }

  private set(pending: readonly Pending[]): void {
    this.pending = pending
    if (pending.length === 0) this.storage.removeItem(this.key)
    else this.storage.setItem(this.key, JSON.stringify(pending))
    for (const listener of this.listeners) listener()
  }
}

/** Only this class writes there; something else in its place counts for nothing. */
function readPending(stored: string | null): readonly Pending[] {
  if (stored === null) return []
  try {
    const read: unknown = JSON.parse(stored)
    return Array.isArray(read) ? (read as Pending[]).filter((one) => typeof one?.text === 'string') : []
  } catch {
    return []
  }
}
