import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { runCommand } from '../../electron/host/database/gate.ts'
import { Host } from '../../electron/host/Host.ts'
import { serveMessagePort } from '../../electron/host/transports/messagePort.ts'
import { sampleDemarche, sampleNow } from '../support/sampleDemarche.ts'
import { templatesFolder } from '../support/TestTable.ts'
import { readPragmas } from './pragmas.ts'

/** The host of the bench `store`, alone on its thread: serves the port it is given, and answers two questions. */
const host = new Host({ dataFolder: String(workerData), templatesFolder })

parentPort?.on('message', (asked: MessagePort | 'lay' | 'last') => {
  if (asked === 'lay') parentPort?.postMessage(laySample())
  else if (asked === 'last') parentPort?.postMessage(lastRowBytes())
  else serveMessagePort(asked, { host, role: 'console', actorId: host.device, invite: () => null })
})

/** Lays the sample evening in the open démarche; gives the pragmas read back from its file. */
function laySample() {
  const store = host.demarche
  if (!store) throw new Error('No démarche')
  const rows = sampleDemarche()
    .filter((change) => change.table !== 'demarches')
    .map((change) =>
      change.table === 'ateliers' && change.kind === 'put'
        ? { ...change, row: { ...change.row, demarcheId: 'bench' as never } }
        : change,
    )
  runCommand(
    store,
    { commandId: 'laid', actorId: 'x', name: 'laid', kind: 'course', at: sampleNow },
    () => rows,
  )
  return Object.fromEntries(
    readPragmas.map((name) => [name, store.connection.pragma(name, { simple: true })]),
  )
}

/** What the journal line of one parole weighs, the row it holds included. */
function lastRowBytes() {
  const store = host.demarche
  const operation = store?.operationsAfter(store.number - 1, 1)[0]
  return JSON.stringify(operation).length
}
