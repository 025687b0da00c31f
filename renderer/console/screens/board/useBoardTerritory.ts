import { useMemo } from 'react'
import type { BoardTerritory } from '../../../../shared/activities/boardTerritory.ts'
import { baseMapIdOf } from '../../../../shared/domain/maps/baseMapIdOf.ts'
import type { Board } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useBlobAddress, useOutlines } from '../../../client/blobs.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** What a map draws besides its own rows; undefined for the other boards, which never change with it. */
export function useBoardTerritory(board: Board): BoardTerritory | undefined {
  const mapItems = useDemarche((replica) => rowsIn(replica, 'mapItems'))
  const communes = useDemarche((replica) => rowsIn(replica, 'communes'))
  const baseMaps = useDemarche((replica) => rowsIn(replica, 'baseMaps'))
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const isMap = board.activity === 'map'
  const baseMap = isMap ? baseMaps.find(({ id }) => id === baseMapIdOf(board)) : undefined
  const hash = baseMap ? baseMap.fineHash || baseMap.coarseHash : ''
  const imageHash = baseMap?.imageHash ?? ''
  const geometry = useOutlines(hash)
  const address = useBlobAddress(imageHash)
  return useMemo(() => {
    if (!isMap) return undefined
    return {
      items: mapItems.filter((item) => item.boardId === board.id),
      elsewhere: mapItems.filter((item) => item.boardId !== board.id),
      communes,
      baseMaps,
      ateliers,
      paroles: contributions
        .filter((one) => one.boardId !== board.id && one.status !== 'ecarte')
        .map(({ id, text }) => ({ id, text })),
      outlines: geometry ? { [hash]: geometry } : {},
      images: address ? { [imageHash]: address } : {},
    }
  }, [
    isMap,
    board.id,
    mapItems,
    communes,
    baseMaps,
    ateliers,
    contributions,
    geometry,
    hash,
    address,
    imageHash,
  ])
}
