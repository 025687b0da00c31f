import { signal } from './phoneSignal.ts'
import { keep, readKept } from './phoneStorage.ts'

/** One thing done on the phone, until the hall has answered it. */
export type Pending = {
  /** A later one of the same key takes its place: a vote is sent as it stands, once. */
  key: string
  noun: 'paroles' | 'votes' | 'gommettes'
  name: string
  input: { commandId: string; [field: string]: unknown }
}

/**
 * What was done and not yet answered: kept across sleep, a cut or a page that reloads, and sent again under the same
 * ids, so that it counts once.
 */
export class PhoneOutbox {
  readonly pending = signal<readonly Pending[]>(readPending())
  private readonly refusals = new Map<string, (code: string) => void>()

  /** @param onRefused called with the code when the hall answers no; after a reload, nobody is left to call */
  add(pending: Pending, onRefused?: (code: string) => void): void {
    this.save([...this.pending.value.filter(({ key }) => key !== pending.key), pending])
    if (onRefused) this.refusals.set(pending.input.commandId, onRefused)
  }

  /** Answered: done, or refused with that code. */
  settle({ input: { commandId } }: Pending, refusal: string | null): void {
    this.save(this.pending.value.filter((one) => one.input.commandId !== commandId))
    if (refusal !== null) this.refusals.get(commandId)?.(refusal)
    this.refusals.delete(commandId)
  }

  clear(): void {
    this.save([])
  }

  private save(pending: readonly Pending[]): void {
    this.pending.value = pending
    keep('outbox', pending.length === 0 ? '' : JSON.stringify(pending))
  }
}

function readPending(): Pending[] {
  try {
    const read: unknown = JSON.parse(readKept('outbox') || '[]')
    // Written by `save` of this page, or by nobody.
    return Array.isArray(read) ? (read as Pending[]) : []
  } catch {
    return []
  }
}
