import { useCallback } from 'react'
import type { Board } from '../../shared/domain/rows.ts'
import { type Replica, rowIn, rowsIn } from '../../shared/replica/Replica.ts'
import { useDemarche } from '../client/ClientProvider.tsx'

/** Since when the evening of a board is paused, its own lane or the whole sequence; null while it runs. */
export function usePausedAt({ laneId }: Pick<Board, 'laneId'>): number | null {
  return useDemarche(
    useCallback(
      (replica: Replica) => {
        const sequenceId = rowIn(replica, 'lanes', laneId)?.sequenceId
        const paused = rowsIn(replica, 'clocks').filter(({ state }) => state === 'paused')
        const own = paused.find((clock) => clock.laneId === laneId)
        const whole = paused.find((clock) => clock.laneId === null && clock.sequenceId === sequenceId)
        return (own ?? whole)?.pausedAt ?? null
      },
      [laneId],
    ),
  )
}
