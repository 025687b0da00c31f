import type { Group } from '../../shared/domain/rows.ts'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { useDemarche } from '../client/ClientProvider.tsx'
import { useWords } from '../text/words.ts'

/** The name of a group, or « Groupe 2 », « Tablée 2 » while nobody gave it one. */
export function useGroupName(): (group: Group) => string {
  const words = useWords('demarche')
  const isTablee = useDemarche((replica) => rowsIn(replica, 'demarches')[0]?.groupWord === 'tablee')
  return ({ name, number }) => name || words(isTablee ? 'tableeNumber' : 'groupNumber', { number })
}
