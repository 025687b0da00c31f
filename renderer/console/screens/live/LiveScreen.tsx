import { Skeleton } from '../../../design/Skeleton.tsx'
import { useWords } from '../../../text/words.ts'
import type { Route } from '../../routes.ts'
import { LiveEvening } from './LiveEvening.tsx'
import classes from './LiveScreen.module.css'
import { useLiveRows } from './useLiveRows.ts'

/** Conduite: the evening has its own dark room. */
export function LiveScreen({ route }: { readonly route: Route }) {
  const words = useWords('live')
  const atelierId = 'atelierId' in route ? route.atelierId : ''
  const demarcheId = 'demarcheId' in route ? route.demarcheId : ''
  const rows = useLiveRows(atelierId)
  if (!rows) {
    return (
      <main className={`scene ${classes.opening}`}>
        <Skeleton label={words('opening')} />
      </main>
    )
  }
  return <LiveEvening key={atelierId} rows={rows} demarcheId={demarcheId} />
}
