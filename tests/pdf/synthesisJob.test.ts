import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { serveWebSocket } from '../../electron/host/transports/webSocket.ts'
import type { Client } from '../../renderer/client/Connection.ts'
import type { DocumentNews } from '../../shared/contract/documents.ts'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { TestTable } from '../support/TestTable.ts'
import { readPdf } from './readPdf.ts'

const atelierId = 'atelier-1' as AtelierId
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

function laidTable(): TestTable {
  const table = TestTable.laid()
  closers.push(() => table.close())
  return table
}

/** A client over a real socket to the same host. */
async function overSocket(table: TestTable): Promise<Client> {
  const server = createServer()
  const sockets = new WebSocketServer({ server, maxPayload: 4 * 1024 * 1024 })
  sockets.on('connection', (socket) =>
    serveWebSocket(socket, { host: table.host, role: 'console', actorId: 'a', invite: () => null }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  closers.push(() => {
    socket.terminate()
    sockets.close()
    server.close()
  })
  await new Promise((opened) => socket.once('open', opened))
  return createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }))
}

async function newsOf(client: Client, kind: 'synthesis' | 'participants' | 'conducteur') {
  const news: DocumentNews[] = []
  for await (const one of await client.documents.make({ kind, atelierId })) news.push(one)
  return news
}

describe('a document asked of the host', () => {
  for (const wire of ['a message port', 'a socket'] as const) {
    test(`comes with its progress, and its bytes, over ${wire}`, async () => {
      const table = laidTable()
      const client = wire === 'a socket' ? await overSocket(table) : await table.console.connection.client()
      const news = await newsOf(client, 'synthesis')
      const ratios = news.flatMap((one) => (one.kind === 'progress' ? [one.ratio] : []))
      expect(ratios.length).toBeGreaterThan(2)
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b))
      const done = news.at(-1)
      if (done?.kind !== 'done') throw new Error('It was not made')
      expect(done.name).toBe('2026-09-17_pays-de-lormiere_atelier-1_synthese.pdf')
      expect(done.missing.map(({ place }) => place)).toContain('reminder')
      const { file } = await client.documents.fetch({ fileId: done.fileId })
      if (!(file instanceof File)) throw new Error('No file came')
      expect([file.name, file.type, file.size]).toEqual([done.name, 'application/pdf', done.sizeBytes])
      const read = await readPdf(new Uint8Array(await file.arrayBuffer()))
      expect(read.title).toContain('Synthèse – Atelier 1')
    })
  }

  test('has a plain name for each kind', async () => {
    const client = await laidTable().console.connection.client()
    const names: string[] = []
    for (const kind of ['participants', 'conducteur'] as const) {
      const done = (await newsOf(client, kind)).at(-1)
      if (done?.kind === 'done') names.push(done.name)
    }
    expect(names).toEqual([
      '2026-09-17_pays-de-lormiere_atelier-1_deroule.pdf',
      '2026-09-17_pays-de-lormiere_atelier-1_conducteur.pdf',
    ])
  })

  test('is not made of an atelier that is not there', async () => {
    const client = await laidTable().console.connection.client()
    const news: DocumentNews[] = []
    const making = await client.documents.make({ kind: 'synthesis', atelierId: 'nowhere' as AtelierId })
    for await (const one of making) news.push(one)
    expect(news.at(-1)).toEqual({ kind: 'refused', code: 'notFound' })
  })

  test('stops when the one who asked leaves, and keeps nothing', async () => {
    const table = laidTable()
    const client = await table.console.connection.client()
    const leaving = new AbortController()
    const seen: string[] = []
    const making = await client.documents.make({ kind: 'synthesis', atelierId }, { signal: leaving.signal })
    const reading = (async () => {
      for await (const one of making) {
        seen.push(one.kind)
        leaving.abort()
      }
    })()
    await reading.catch(() => undefined)
    expect(seen).toEqual(['progress'])
    const again = await newsOf(client, 'participants')
    expect(again.at(-1)?.kind).toBe('done')
  })

  test('an unknown document is nothing, not a failure', async () => {
    const client = await laidTable().console.connection.client()
    expect(await client.documents.fetch({ fileId: 'gone' })).toEqual({ file: null })
  })
})
