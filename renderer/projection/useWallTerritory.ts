import { useMemo } from 'react'
import type { BoardTerritory } from '../../shared/activities/boardTerritory.ts'
import { baseMapIdOf } from '../../shared/domain/maps/baseMapIdOf.ts'
import type { Board } from '../../shared/domain/rows.ts'
import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { useBlobAddress, useOutlines } from '../client/blobs.ts'

/** What a map on the wall draws besides its own rows; undefined for the other boards. */
export function useWallTerritory(replica: Replica, board: Board | undefined): BoardTerritory | undefined {
  const mapItems = rowsIn(replica, 'mapItems')
  const communes = rowsIn(replica, 'communes')
  const baseMaps = rowsIn(replica, 'baseMaps')
  const mapId = board?.activity === 'map' ? board.id : null
  const baseMap = board && mapId ? baseMaps.find(({ id }) => id === baseMapIdOf(board)) : undefined
  const hash = baseMap ? baseMap.coarseHash || baseMap.fineHash : ''
  const imageHash = baseMap?.imageHash ?? ''
  const geometry = useOutlines(hash)
  const address = useBlobAddress(imageHash)
  return useMemo(() => {
    if (mapId === null) return undefined
    return {
      items: mapItems.filter((item) => item.boardId === mapId),
      elsewhere: [],
      communes,
      baseMaps,
      ateliers: [],
      paroles: [],
      outlines: geometry ? { [hash]: geometry } : {},
      images: address ? { [imageHash]: address } : {},
    }
  }, [mapId, mapItems, communes, baseMaps, geometry, hash, address, imageHash])
}
