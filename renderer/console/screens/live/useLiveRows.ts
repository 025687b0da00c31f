import { useMemo } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type {
  Atelier,
  Board,
  Clock,
  Evening,
  Group,
  GroupWord,
  Lane,
  Sequence,
  Wall,
} from '../../../../shared/domain/rows.ts'
import { wallOf } from '../../../../shared/domain/wall/changeWall.ts'
import { rowIn, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

/** Everything Conduite draws but the contributions, which change at another pace. */
export type LiveRows = {
  atelier: Atelier
  sequences: readonly Sequence[]
  lanes: readonly Lane[]
  boards: readonly Board[]
  groups: readonly Group[]
  evening: Evening | undefined
  clocks: readonly Clock[]
  wall: Wall
  groupWord: GroupWord
}

/** The rows of one atelier, in order; undefined until they are there. */
export function useLiveRows(atelierId: string): LiveRows | undefined {
  const atelier = useDemarche((replica) => rowIn(replica, 'ateliers', atelierId))
  const sequences = useDemarche((replica) => rowsIn(replica, 'sequences'))
  const lanes = useDemarche((replica) => rowsIn(replica, 'lanes'))
  const boards = useDemarche((replica) => rowsIn(replica, 'boards'))
  const groups = useDemarche((replica) => rowsIn(replica, 'groups'))
  const clocks = useDemarche((replica) => rowsIn(replica, 'clocks'))
  const evening = useDemarche((replica) => rowIn(replica, 'evenings', atelierId))
  const wall = useDemarche((replica) => rowIn(replica, 'walls', atelierId))
  const demarches = useDemarche((replica) => rowsIn(replica, 'demarches'))
  return useMemo(() => {
    if (!atelier) return undefined
    const here = <Row extends { atelierId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.atelierId === atelierId)
    return {
      atelier,
      sequences: inOrder(here(sequences)),
      lanes: inOrder(here(lanes)),
      boards: inOrder(here(boards)),
      groups: here(groups).toSorted((a, b) => a.number - b.number),
      clocks: here(clocks),
      evening,
      wall: wallOf(atelier.id, wall),
      groupWord: demarches[0]?.groupWord ?? 'groupe',
    }
  }, [atelier, atelierId, sequences, lanes, boards, groups, clocks, evening, wall, demarches])
}
