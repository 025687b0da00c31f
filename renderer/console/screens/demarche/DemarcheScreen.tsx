import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import type { Route } from '../../routes.ts'

export function DemarcheScreen({ route }: { route: Route }) {
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  return (
    <main data-screen={route.screen}>
      {ateliers.map((atelier) => (
        <p key={atelier.id}>{atelier.title}</p>
      ))}
    </main>
  )
}
