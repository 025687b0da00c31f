import { IconPrinter } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import type { LaneId } from '../../../../shared/domain/ids.ts'
import { methodOfLane } from '../../../../shared/domain/methods/methodOfLane.ts'
import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { readOwnMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { supportsOf } from '../../../../shared/pdf/methods/supportsOf.ts'
import { type Replica, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { useLocale, useTranslate, useWords } from '../../../text/words.ts'
import { useMethodLibrary } from '../../useMethods.ts'
import classes from './LanePrints.module.css'
import { PrintDialog } from './PrintDialog.tsx'
import { usePaperTerritory } from './usePaperTerritory.ts'

const sequenceRows = (replica: Replica) => rowsIn(replica, 'sequences')
const laneRows = (replica: Replica) => rowsIn(replica, 'lanes')
const boardRows = (replica: Replica) => rowsIn(replica, 'boards')
const methodRows = (replica: Replica) => rowsIn(replica, 'methods')

/** What the tables and the walls need, sequence by sequence, as it was prepared. */
export function LanePrints({ atelier }: { atelier: Atelier }) {
  const words = useWords('methods')
  const locale = useLocale()
  const translate = useTranslate()
  const prints = useLanePrints(atelier)
  const territory = usePaperTerritory(prints[0]?.laneId ?? null)
  const [printed, setPrinted] = useState<{ laneId: LaneId; method: Method } | null>(null)
  if (prints.length === 0) return null
  return (
    <section className={classes.prints}>
      <h2 className="titre-3">{words('tablePrints')}</h2>
      <p className="second">{words('tablePrintsText')}</p>
      <ul className={classes.list}>
        {prints.map(({ laneId, method }) => (
          <li key={laneId} className={classes.print}>
            <div className={classes.words}>
              <h3 className="titre-4">{method.names[locale]}</h3>
              <p className="second petit">
                {supportsOf(method, locale, translate, [], territory)
                  .map(({ title }) => title)
                  .join(', ')}
              </p>
            </div>
            <Button
              icon={<IconPrinter stroke={2.2} aria-hidden="true" />}
              aria-label={words('printNamed', { name: method.names[locale] })}
              onClick={() => setPrinted({ laneId, method })}
            >
              {words('print')}
            </Button>
          </li>
        ))}
      </ul>
      {printed ? (
        <PrintDialog method={printed.method} laneId={printed.laneId} onClose={() => setPrinted(null)} />
      ) : null}
    </section>
  )
}

/** The lanes of an atelier that come from a method, in the order of the agenda; breaks and meals print nothing. */
function useLanePrints(atelier: Atelier): { laneId: LaneId; method: Method }[] {
  const { methods } = useMethodLibrary()
  const sequences = useDemarche(sequenceRows)
  const lanes = useDemarche(laneRows)
  const boards = useDemarche(boardRows)
  const brought = useDemarche(methodRows)
  return useMemo(() => {
    const methodOf = (id: string) =>
      methods.find(({ method }) => method.id === id)?.method ??
      readOwnMethod(brought.find((row) => row.id === id)?.content)?.method
    return inOrder(sequences.filter((row) => row.atelierId === atelier.id)).flatMap((sequence) =>
      sequence.kind === 'break' || sequence.kind === 'meal'
        ? []
        : inOrder(lanes.filter((row) => row.sequenceId === sequence.id)).flatMap((lane) => {
            const method = methodOf(lane.methodId)
            if (!method) return []
            const own = inOrder(boards.filter((row) => row.laneId === lane.id))
            return [{ laneId: lane.id, method: methodOfLane(method, { sequence, lane, boards: own }) }]
          }),
    )
  }, [methods, brought, sequences, lanes, boards, atelier.id])
}
