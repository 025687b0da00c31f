import { type Rehearsal, rehearsalFrame, rehearsalMs } from '../../../shared/activities/rehearsalRows.ts'
import type { FeedMessage } from '../../../shared/protocol/feedMessage.ts'

const frameMs = 250

/** Where a rehearsal stands on the wall: passing, never stored, never in a démarche. */
export class Rehearsals {
  current: Rehearsal | null = null

  /** The pictures of the present rehearsal, four each second, until its minute is over or `signal` aborts. */
  async *follow(now: () => number, signal: AbortSignal): AsyncGenerator<FeedMessage, void, void> {
    for (let number = 1; this.current && !signal.aborted; number += 1) {
      const elapsedMs = now() - this.current.startedAt
      if (elapsedMs > rehearsalMs) {
        this.current = null
        return
      }
      const frame = rehearsalFrame(this.current, elapsedMs)
      yield {
        kind: 'snapshot',
        epoch: 'repetition',
        number,
        demarcheId: 'repetition',
        atelierId: 'repetition',
        rows: frame.rows,
        rehearsalNow: frame.now,
      }
      await pause(frameMs, signal)
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
