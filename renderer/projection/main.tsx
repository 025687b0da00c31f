import { createRoot } from 'react-dom/client'
import { rowsIn } from '../../shared/replica/Replica.ts'
import { ClientProvider, useDemarche } from '../client/ClientProvider.tsx'
import { Connection } from '../client/Connection.ts'
import { openWire } from '../client/openWire.ts'
import { ReplicaStore } from '../client/ReplicaStore.ts'

const connection = new Connection(openWire)
const library = new ReplicaStore(connection)
const demarche = new ReplicaStore(connection)
demarche.followAtelier(null)

function Wall() {
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  return <main>{ateliers.map((atelier) => atelier.title)}</main>
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <ClientProvider value={{ connection, library, demarche }}>
      <Wall />
    </ClientProvider>,
  )
}
