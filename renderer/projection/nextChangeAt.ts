import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'

const SECOND_MS = 1000

/**
 * When the picture may next change by itself, after `now` (ms): the coming second of a running countdown, else the
 * coming second of the wall clock. Countdowns end at any instant, so their seconds do not begin together.
 */
export function nextChangeAt(replica: Replica, now: number): number {
  let soonest = now + SECOND_MS - (now % SECOND_MS)
  for (const clock of rowsIn(replica, 'clocks')) {
    if (clock.state !== 'running' || clock.endsAt === null) continue
    const phase = (((clock.endsAt - now) % SECOND_MS) + SECOND_MS) % SECOND_MS
    soonest = Math.min(soonest, now + (phase === 0 ? SECOND_MS : phase))
  }
  return soonest
}
