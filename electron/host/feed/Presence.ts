import { type RemoteState, restingRemote } from '../../../shared/domain/evening/pressRemote.ts'
import type { PresenceNews } from '../../../shared/protocol/feedMessage.ts'

/** What passes and is never stored: how many walls are connected, and whether the clicker is armed. */
export class Presence {
  private projections = 0
  private turn = 0
  remote: RemoteState = restingRemote
  private readonly sleepers = new Set<() => void>()

  /** One more wall; call what is returned when it leaves. */
  arrive(): () => void {
    this.projections += 1
    this.ring()
    return () => {
      this.projections -= 1
      this.ring()
    }
  }

  setRemote(remote: RemoteState): void {
    this.remote = remote
    this.ring()
  }

  /** The present state, then each change of it. */
  async *follow(signal: AbortSignal): AsyncGenerator<PresenceNews, void, void> {
    let told = -1
    while (!signal.aborted) {
      if (told === this.turn) {
        await this.nextTurn(signal)
        continue
      }
      told = this.turn
      const { armed } = this.remote
      yield { projections: this.projections, armed: armed ? { toward: armed.toward, at: armed.at } : null }
    }
  }

  private nextTurn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.sleepers.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.sleepers.add(wake)
      signal.addEventListener('abort', wake)
    })
  }

  private ring(): void {
    this.turn += 1
    for (const wake of [...this.sleepers]) wake()
  }
}
