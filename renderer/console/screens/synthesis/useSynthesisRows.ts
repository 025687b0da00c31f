import { useMemo } from 'react'
import type { AtelierId } from '../../../../shared/domain/ids.ts'
import {
  type ReadTable,
  type SynthesisRows,
  synthesisRowsOf,
} from '../../../../shared/domain/synthesis/synthesisRows.ts'
import { type Replica, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'

const whole = (replica: Replica) => replica

/** What the synthesis of an atelier will be made from, as this window knows it; undefined until it is there. */
export function useSynthesisRows(atelierId: AtelierId): SynthesisRows | undefined {
  const replica = useDemarche(whole)
  return useMemo(() => {
    const read: ReadTable = (table) => rowsIn(replica, table)
    return synthesisRowsOf(read, atelierId)
  }, [replica, atelierId])
}
