import { useMemo } from 'react'
import type { Submission } from '../../../../shared/domain/phones/phoneRows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** Paroles from phones that nobody has read yet, in the order they came. */
export function useSubmissions(atelierId: string): readonly Submission[] {
  const all = useDemarche((replica) => rowsIn(replica, 'submissions'))
  return useMemo(
    () =>
      all
        .filter((one) => one.atelierId === atelierId && one.state === 'waiting')
        .toSorted((one, other) => one.sentAt - other.sentAt),
    [all, atelierId],
  )
}
