import { isRefusal, type Refusal } from '../../domain/change.ts'
import type { GroupId } from '../../domain/ids.ts'
import type { Contribution } from '../../domain/rows.ts'
import { readWord } from './readWord.ts'
import { spellingOf } from './wordKey.ts'

const mostInOneRow = 99

/**
 * A word typed at speaking speed. The same one again, written the same way by the same group, adds to the parole that
 * holds it, up to 99; written another way it is a new parole, that the count joins by itself.
 */
export function readSaid(
  typed: string,
  said: readonly Contribution[],
  groupId: GroupId | null,
): { text: string; count: number; sameAs: Contribution | null } | Refusal {
  const read = readWord(typed)
  if (isRefusal(read)) return read
  const spelling = spellingOf(read.text)
  const sameAs = said.find(
    (one) =>
      one.status !== 'ecarte' &&
      one.groupId === groupId &&
      one.count + read.count <= mostInOneRow &&
      spellingOf(one.text) === spelling,
  )
  return { ...read, sameAs: sameAs ?? null }
}
