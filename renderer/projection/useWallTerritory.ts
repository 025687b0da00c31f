import { useMemo } from 'react'
import type { BoardTerritory } from '../../shared/activities/boardTerritory.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'

/** What a map on the wall draws besides its own rows; undefined for the other boards. */
export function useWallTerritory(replica: Replica, board: Board | undefined): BoardTerritory | undefined {
  const mapItems = rowsIn(replica, 'mapItems')
  const communes = rowsIn(replica, 'communes')
  const baseMaps = rowsIn(replica, 'baseMaps')
  const mapId = board?.activity === 'map' ? board.id : null
  return useMemo(() => {
    if (mapId === null) return undefined
    return {
      items: mapItems.filter((item) => item.boardId === mapId),
      elsewhere: [],
      communes,
      baseMaps,
      ateliers: [],
      paroles: [],
      outlines: {},
      images: {},
    }
  }, [mapId, mapItems, communes, baseMaps])
}
