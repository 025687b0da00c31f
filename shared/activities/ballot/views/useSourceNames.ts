import { useCallback } from 'react'
import { useDemarche } from '../../../../renderer/client/ClientProvider.tsx'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import { rowsIn } from '../../../replica/Replica.ts'

/** Names of what options were taken from: « Atelier 2 », or the board of this evening; empty when it is not known. */
export function useSourceNames(): (origin: BallotOption['origins'][number]) => string {
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const outputs = useDemarche((replica) => rowsIn(replica, 'outputs'))
  const boards = useDemarche((replica) => rowsIn(replica, 'boards'))
  const contributions = useDemarche((replica) => rowsIn(replica, 'contributions'))
  const clusters = useDemarche((replica) => rowsIn(replica, 'clusters'))
  return useCallback(
    (origin) => {
      if (origin.table === 'outputs') {
        const output = outputs.find((one) => one.id === origin.id)
        return ateliers.find((one) => one.id === output?.atelierId)?.title ?? ''
      }
      const rows = origin.table === 'clusters' ? clusters : contributions
      const boardId = rows.find((one) => one.id === origin.id)?.boardId
      return boards.find((one) => one.id === boardId)?.title ?? ''
    },
    [ateliers, outputs, boards, contributions, clusters],
  )
}
