import '../design/fonts.css'
import '../design/tokens.css'
import '../design/base.css'
import { createRoot } from 'react-dom/client'
import { ClientProvider } from '../client/ClientProvider.tsx'
import { Connection } from '../client/Connection.ts'
import { openWire } from '../client/openWire.ts'
import { ReplicaStore } from '../client/ReplicaStore.ts'
import { ProjectionApp } from './ProjectionApp.tsx'

const connection = new Connection(openWire)
const library = new ReplicaStore(connection)
const demarche = new ReplicaStore(connection)
// The host sends the atelier on stage: a wall names none.
demarche.followAtelier(null)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <ClientProvider value={{ connection, library, demarche }}>
      <ProjectionApp locale={new URLSearchParams(location.search).get('locale') === 'en' ? 'en' : 'fr'} />
    </ClientProvider>,
  )
}
