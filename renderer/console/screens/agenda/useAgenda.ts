import { useMemo } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { Atelier, Board, Group, Lane, Sequence } from '../../../../shared/domain/rows.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

export type Agenda = {
  atelier: Atelier
  sequences: readonly Sequence[]
  lanes: readonly Lane[]
  boards: readonly Board[]
  groups: readonly Group[]
}

/** The rows of an atelier's agenda, each list in order. */
export function useAgenda(atelier: Atelier): Agenda {
  const sequences = useDemarche((replica) => rowsIn(replica, 'sequences'))
  const lanes = useDemarche((replica) => rowsIn(replica, 'lanes'))
  const boards = useDemarche((replica) => rowsIn(replica, 'boards'))
  const groups = useDemarche((replica) => rowsIn(replica, 'groups'))
  return useMemo(() => {
    const own = <T extends { atelierId: string; orderKey: string; id: string }>(rows: readonly T[]) =>
      inOrder(rows.filter((row) => row.atelierId === atelier.id))
    return {
      atelier,
      sequences: own(sequences),
      lanes: own(lanes),
      boards: own(boards),
      groups: own(groups),
    }
  }, [atelier, sequences, lanes, boards, groups])
}
