import { createRoot } from 'react-dom/client'
import { ClientProvider } from '../client/ClientProvider.tsx'
import { Connection } from '../client/Connection.ts'
import { openWire } from '../client/openWire.ts'
import { ReplicaStore } from '../client/ReplicaStore.ts'
import { App } from './App.tsx'

const connection = new Connection(openWire)
const library = new ReplicaStore(connection)
const demarche = new ReplicaStore(connection)
library.followLibrary()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <ClientProvider value={{ connection, library, demarche }}>
      <App />
    </ClientProvider>,
  )
}
