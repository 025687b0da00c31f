import { peopleInHall } from '../../../../shared/domain/evening/peopleInHall.ts'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import { rowIn, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** How many people work in the hall now, as far as is known. */
export function usePeopleInHall(atelierId: AtelierId): number {
  return useDemarche((replica) => {
    const atelier = rowIn(replica, 'ateliers', atelierId)
    if (!atelier) return 0
    return peopleInHall(atelier, rowsIn(replica, 'attendances'), rowsIn(replica, 'people'))
  })
}
