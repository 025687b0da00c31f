import { lazy, Suspense, useEffect, useMemo } from 'react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import { rowIn, rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { SheetEdge } from '../../../design/Tabs.tsx'
import { useWords } from '../../../text/words.ts'
import { type Route, replaceWith } from '../../routes.ts'
import { useToday } from '../../useNow.ts'
import { useSaveKey } from '../../useSaveKey.ts'
import { AtelierRail } from './AtelierRail.tsx'
import { DemarcheHeader } from './DemarcheHeader.tsx'
import classes from './DemarcheScreen.module.css'
import { momentOfScreen, momentTones } from './moments.ts'
import { NoAtelier } from './NoAtelier.tsx'

const AgendaScreen = lazy(() =>
  import('../agenda/AgendaScreen.tsx').then((one) => ({ default: one.AgendaScreen })),
)
const PeopleScreen = lazy(() =>
  import('../people/PeopleScreen.tsx').then((one) => ({ default: one.PeopleScreen })),
)
const DoorScreen = lazy(() => import('../people/DoorScreen.tsx').then((one) => ({ default: one.DoorScreen })))
const TerritoryScreen = lazy(() =>
  import('../territory/TerritoryScreen.tsx').then((one) => ({ default: one.TerritoryScreen })),
)
const PrintsScreen = lazy(() => import('./PrintsScreen.tsx').then((one) => ({ default: one.PrintsScreen })))
const AnimateScreen = lazy(() =>
  import('./AnimateScreen.tsx').then((one) => ({ default: one.AnimateScreen })),
)
const ArchivesScreen = lazy(() =>
  import('./ArchivesScreen.tsx').then((one) => ({ default: one.ArchivesScreen })),
)
const SynthesisScreen = lazy(() =>
  import('../synthesis/SynthesisScreen.tsx').then((one) => ({ default: one.SynthesisScreen })),
)

/** An open démarche: its bar with the three intercalaires, the rail of its ateliers, and one sheet. */
export function DemarcheScreen({ route }: { route: Route }) {
  const words = useWords('demarche')
  useSaveKey()
  const today = useToday()
  const demarcheId = 'demarcheId' in route ? route.demarcheId : ''
  const demarche = useDemarche((replica) => rowIn(replica, 'demarches', demarcheId))
  const rows = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const evenings = useDemarche((replica) => rowsIn(replica, 'evenings'))
  const ateliers = useMemo(
    () => inOrder(rows.filter((one) => one.demarcheId === demarcheId)),
    [rows, demarcheId],
  )
  const wantedId = 'atelierId' in route ? route.atelierId : null
  const atelier = ateliers.find((one) => one.id === wantedId)
  const isFinished = (id: string) => evenings.some((one) => one.id === id && one.state === 'finished')
  const first = ateliers.find((one) => one.day >= today && !isFinished(one.id)) ?? ateliers.at(-1) ?? null
  const leadsTo = demarche && !atelier && first ? first.id : null

  useEffect(() => {
    // No atelier in the address, or one that was removed: the next one to come.
    if (leadsTo !== null) replaceWith({ screen: 'agenda', demarcheId, atelierId: leadsTo })
  }, [leadsTo, demarcheId])

  const moment = momentOfScreen(route.screen)
  return (
    <div className={classes.window}>
      <DemarcheHeader demarche={demarche ?? null} atelier={atelier ?? null} moment={moment} />
      <SheetEdge tone={momentTones[moment]} />
      <div className={classes.sheet}>
        {demarche ? (
          <AtelierRail
            demarche={demarche}
            ateliers={ateliers}
            current={atelier ?? null}
            screen={route.screen}
            moment={moment}
          />
        ) : null}
        <Suspense fallback={<Waiting label={words('opening')} />}>
          {!demarche || leadsTo !== null ? (
            <Waiting label={words('opening')} />
          ) : !atelier ? (
            <NoAtelier />
          ) : route.screen === 'people' ? (
            <PeopleScreen key={atelier.id} demarche={demarche} atelier={atelier} />
          ) : route.screen === 'door' ? (
            <DoorScreen key={atelier.id} demarche={demarche} atelier={atelier} />
          ) : route.screen === 'territory' ? (
            <TerritoryScreen demarche={demarche} atelier={atelier} />
          ) : route.screen === 'prints' ? (
            <PrintsScreen atelier={atelier} />
          ) : route.screen === 'animate' ? (
            <AnimateScreen atelier={atelier} demarcheId={demarcheId} />
          ) : route.screen === 'synthesis' ? (
            <SynthesisScreen route={route} />
          ) : route.screen === 'archives' ? (
            <ArchivesScreen demarche={demarche} />
          ) : (
            <AgendaScreen key={atelier.id} atelier={atelier} demarche={demarche} />
          )}
        </Suspense>
      </div>
    </div>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <main className={classes.waiting}>
      <Skeleton label={label} />
    </main>
  )
}
