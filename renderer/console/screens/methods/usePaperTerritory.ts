import { useMemo } from 'react'
import { type BoardTerritory, noTerritory } from '../../../../shared/activities/boardTerritory.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** What the paper of a lane's maps stands on; nothing for a method of the library. */
export function usePaperTerritory(laneId: LaneId | null): BoardTerritory | undefined {
  const communes = useDemarche((replica) => rowsIn(replica, 'communes'))
  const baseMaps = useDemarche((replica) => rowsIn(replica, 'baseMaps'))
  return useMemo(
    () => (laneId === null ? undefined : { ...noTerritory, communes, baseMaps }),
    [laneId, communes, baseMaps],
  )
}
