import { type RemoteState, restingRemote } from '../../../shared/domain/evening/pressRemote.ts'
import type { PresenceNews } from '../../../shared/protocol/feedMessage.ts'
import { Bell } from '../Bell.ts'

/** What passes and is never stored: how many walls are connected, and whether the clicker is armed. */
export class Presence {
  private projections = 0
  private turn = 0
  remote: RemoteState = restingRemote
  private readonly bell = new Bell()

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
        await this.bell.next(signal)
        continue
      }
      told = this.turn
      const { armed } = this.remote
      yield { projections: this.projections, armed: armed ? { toward: armed.toward, at: armed.at } : null }
    }
  }

  private ring(): void {
    this.turn += 1
    this.bell.ring()
  }
}
