import type { Answer } from '../database/gate.ts'
import type { Store } from '../database/Store.ts'
import type { Poured } from './UrnFile.ts'
import type { UrnPlace, Urns } from './Urns.ts'

export type Closing = {
  store: Store
  urns: Urns
  place: UrnPlace
  /** The one transaction of the démarche file: papers, roll, state `closed`. Through the gate, synchronous. */
  write: (poured: Poured) => Answer
  /** Told after each step; the tests cut the power there. */
  onStep?: (step: string) => void
}

/**
 * Closes a secret vote, so that wherever it is cut every ballot is counted once: the démarche file alone says whether
 * the vote is open, and the urn goes only once that file, without its log, says `closed`. A refusal of `write` leaves
 * the urn as it was.
 * @throws FileRefusal urnMissing or urnDamaged, and nothing is written: never an empty count
 */
export function closeSecretVote({ store, urns, place, write, onStep = () => {} }: Closing): Answer {
  const poured = urns.find(place).pour()
  onStep('poured')
  urns.release(place)
  onStep('urn closed')
  const answer = write(poured)
  if (answer.status !== 'done') return answer
  onStep('written')
  destroyClosedUrn(store, urns, place, onStep)
  return answer
}

/** The last step of a close, by itself when a cut came between: what is left of the urn of a vote that is closed. */
export function destroyClosedUrn(
  store: Store,
  urns: Urns,
  vote: Pick<UrnPlace, 'demarcheId' | 'voteId'>,
  onStep: (step: string) => void = () => {},
): void {
  if (!urns.hasRemains(vote)) return
  // A copy of the file without its log must not say `open` of a vote whose urn is gone.
  store.connection.pragma('wal_checkpoint(TRUNCATE)')
  onStep('checkpointed')
  urns.destroy(vote, onStep)
}
