import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Client } from '../../../renderer/client/Connection.ts'
import { openMessagePort } from '../../../renderer/client/transports/messagePort.ts'
import type { AtelierId, BoardId, ContributionId } from '../../../shared/domain/ids.ts'
import type { Role } from '../../../shared/protocol/feedMessage.ts'
import { applyMessage, emptyReplica, type Replica } from '../../../shared/replica/Replica.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'
import { type BrowserMode, startHttpServer } from './httpServer.ts'
import { serveMessagePort } from './messagePort.ts'
import { serveWebSocket } from './webSocket.ts'

/** One wire as a window has it; `pause` makes its reader stop, `resume` read on. */
type Wire = { client: Client; pause: () => void; resume: () => void; close: () => void }
type Transport = {
  open: (role: Role) => Promise<Wire>
  /** What a window is told when it wants to open another. */
  invitation: RegExp | null
  close: () => Promise<void>
}

let table: TestTable
let pagesFolder: string
let transport: Transport
beforeEach(async () => {
  table = TestTable.laid()
  await table.console.commands.wall.show({
    atelierId: 'atelier-1' as AtelierId,
    scene: 'board',
    boardId: 'board-1' as BoardId,
  })
  pagesFolder = mkdtempSync(join(tmpdir(), 'tablee-pages-'))
  writeFileSync(join(pagesFolder, 'console.html'), '<style nonce="__NONCE__"></style>')
})
afterEach(async () => {
  await transport.close()
  table.close()
  rmSync(pagesFolder, { recursive: true })
})

async function startSocketTransport(): Promise<Transport> {
  const server = await startHttpServer(table.host, { port: 0, pagesFolder })
  const sockets: WebSocket[] = []
  return {
    invitation: /^http:\/\/127\.0\.0\.1:\d+\/projection\?key=[\w-]{22}$/,
    open: async (role) => {
      const socket = await openSocket(server, { ticket: await ticketFor(server, role) })
      sockets.push(socket)
      return {
        client: createORPCClient(new RPCLink({ websocket: socket })),
        pause: () => socket.pause(),
        resume: () => socket.resume(),
        close: () => socket.close(),
      }
    },
    close: async () => {
      for (const socket of sockets) socket.terminate()
      await server.close()
    },
  }
}

async function startPortTransport(): Promise<Transport> {
  const closings: (() => void)[] = []
  return {
    invitation: null,
    open: async (role) => {
      const { port1, port2 } = new MessageChannel()
      const context = { host: table.host, role, actorId: table.host.device, invite: () => null }
      serveMessagePort(port1, context)
      // Node's port has the methods of a page's port; a page that is busy reads nothing, which is a port held back.
      const held = heldPort(port2 as unknown as MessagePort)
      closings.push(() => port2.close())
      return { client: openMessagePort(held.port).client, ...held, close: () => port2.close() }
    },
    close: async () => {
      for (const close of closings) close()
    },
  }
}

/** A port whose reader can be stopped: what comes meanwhile waits in line. */
function heldPort(port: MessagePort): { port: MessagePort; pause: () => void; resume: () => void } {
  let isHeld = false
  const line: (() => void)[] = []
  const held = {
    postMessage: port.postMessage.bind(port),
    start: () => port.start(),
    close: () => port.close(),
    addEventListener: (name: string, listener: (event: Event) => void) =>
      port.addEventListener(name, (event: Event) => {
        if (isHeld) line.push(() => listener(event))
        else listener(event)
      }),
  }
  return {
    port: held as unknown as MessagePort,
    pause: () => {
      isHeld = true
    },
    resume: () => {
      isHeld = false
      for (const read of line.splice(0)) read()
    },
  }
}

const scope = { file: 'demarche', atelierId: 'atelier-1' as AtelierId } as const

/** Follows as a window does, and knows when what it has been told satisfies a condition. */
function follow(wire: Wire) {
  const stop = new AbortController()
  let replica: Replica = emptyReplica
  const looks = new Set<() => void>()
  const ended = (async () => {
    for await (const message of await wire.client.feed.follow({ scope }, { signal: stop.signal })) {
      replica = applyMessage(replica, message)
      for (const look of [...looks]) look()
    }
  })().catch(() => 'cut')
  const texts = () => [...(replica.tables.contributions?.values() ?? [])].map((row) => row.text)
  return {
    texts,
    ended,
    until: (isEnough: (replica: Replica, texts: string[]) => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!isEnough(replica, texts())) return
          looks.delete(look)
          resolve()
        }
        looks.add(look)
        look()
      }),
  }
}

let counted = 0
function capture(client: Client, text: string, commandId = `command-${counted}`) {
  counted += 1
  return client.contributions.capture({
    commandId,
    id: `spoken-${counted}` as ContributionId,
    boardId: 'board-1' as BoardId,
    slot: 'pepites',
    groupId: null,
    text,
  })
}

describe.each([
  ['WebSocket', startSocketTransport],
  ['MessagePort', startPortTransport],
])('over %s', (_, start) => {
  beforeEach(async () => {
    transport = await start()
  })

  test('a command is done, and every window is told by the feed', async () => {
    const [console, wall] = [await transport.open('console'), await transport.open('projection')]
    const [consoleFeed, wallFeed] = [follow(console), follow(wall)]
    await Promise.all([consoleFeed, wallFeed].map((feed) => feed.until(({ state }) => state === 'live')))
    expect(await capture(console.client, 'Une place pour le bal')).toMatchObject({ status: 'done' })
    await Promise.all(
      [consoleFeed, wallFeed].map((feed) =>
        feed.until((__, texts) => texts.includes('Une place pour le bal')),
      ),
    )
  })

  test('the same command twice is done once', async () => {
    const { client } = await transport.open('console')
    const first = await capture(client, 'Une seule fois', 'again')
    expect(await capture(client, 'Une seule fois', 'again')).toEqual(first)
    const rows = table.host.demarche?.where('contributions', { boardId: 'board-1' as BoardId }) ?? []
    expect(rows.filter((row) => row.text === 'Une seule fois')).toHaveLength(1)
  })

  test('a refusal is an answer with its code and its figures', async () => {
    const { client } = await transport.open('console')
    expect(await capture(client, 'é'.repeat(300))).toEqual({
      status: 'refused',
      code: 'textTooLong',
      params: { over: 20 },
    })
  })

  test('a payload that the contract does not know is a bad request, before any rule', async () => {
    const { client } = await transport.open('console')
    const wrong = client.contributions.capture({ commandId: 'wrong', surprise: true } as never)
    await expect(wrong).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  test('a wall may not act, invite, look at the shelf or follow the library', async () => {
    const wall = await transport.open('projection')
    await expect(capture(wall.client, 'Non')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(wall.client.windows.invite({ role: 'console' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(wall.client.windows.presence({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const library = await wall.client.feed.follow({ scope: { file: 'library' } })
    expect(await library.next()).toMatchObject({ done: true })
  })

  test('what is private in an atelier never reaches a wall', async () => {
    const wall = await transport.open('projection')
    const messages = await wall.client.feed.follow({ scope })
    const { value } = await messages.next()
    expect(JSON.stringify(value)).toContain('Le marché du samedi')
    expect(JSON.stringify(value)).not.toMatch(/secret/i)
    await messages.return?.()
  })

  test('an invitation is an address in a browser, and nothing in the shell', async () => {
    const { client } = await transport.open('console')
    const { address } = await client.windows.invite({ role: 'projection' })
    if (transport.invitation) expect(address).toMatch(transport.invitation)
    else expect(address).toBeNull()
  })

  test('walls are counted as they come and go', async () => {
    const console = await transport.open('console')
    const news = await console.client.windows.presence({})
    const untilCount = async (wanted: number) => {
      for (;;) {
        const next = await news.next()
        if (next.done) throw new Error('The news ended.')
        if (next.value.projections === wanted) return wanted
      }
    }
    const wall = await transport.open('projection')
    expect(await untilCount(1)).toBe(1)
    wall.close()
    expect(await untilCount(0)).toBe(0)
    await news.return?.()
  })

  test('a slow reader delays nobody, and finds everything when it reads again', async () => {
    const [console, slow, quick] = [
      await transport.open('console'),
      await transport.open('projection'),
      await transport.open('projection'),
    ]
    const [slowFeed, quickFeed] = [follow(slow), follow(quick)]
    await Promise.all([slowFeed, quickFeed].map((feed) => feed.until(({ state }) => state === 'live')))
    slow.pause()
    const spoken = Array.from({ length: 60 }, (__, index) => `Parole lente ${index}`)
    for (const text of spoken) await capture(console.client, text)
    await quickFeed.until((__, texts) => texts.includes('Parole lente 59'))
    expect(slowFeed.texts()).not.toContain('Parole lente 59')
    slow.resume()
    await slowFeed.until((__, texts) => texts.includes('Parole lente 59'))
    expect(slowFeed.texts().filter((text) => text.startsWith('Parole lente'))).toEqual(spoken)
  })

  test('a wire that closes ends what it followed, and the host goes on', async () => {
    const wall = await transport.open('projection')
    const feed = follow(wall)
    await feed.until(({ state }) => state === 'live')
    wall.close()
    await feed.ended
    const console = await transport.open('console')
    expect(await capture(console.client, 'Encore là')).toMatchObject({ status: 'done' })
  })
})

describe('the door of browser mode', () => {
  let server: BrowserMode
  beforeEach(async () => {
    server = await startHttpServer(table.host, { port: 0, pagesFolder })
    transport = {
      open: () => Promise.reject(new Error('unused')),
      invitation: null,
      close: () => server.close(),
    }
  })

  test('opens a socket with a ticket, its own name and its own origin only', async () => {
    const ticket = await ticketFor(server, 'console')
    const local = `127.0.0.1:${server.port}`
    expect(await triesSocket(server, { ticket })).toBe('open')
    expect(await triesSocket(server, { ticket: 'invented' })).toBe(403)
    expect(await triesSocket(server, {})).toBe(403)
    expect(await triesSocket(server, { ticket, origin: 'http://mairie.example' })).toBe(403)
    expect(await triesSocket(server, { ticket, origin: `https://${local}` })).toBe(403)
    expect(await triesSocket(server, { ticket, origin: undefined })).toBe(403)
    expect(await triesSocket(server, { ticket, host: 'mairie.example' })).toBe(403)
    expect(await triesSocket(server, { ticket, path: '/elsewhere' })).toBe(403)
  })

  test('a key serves once, and not after ten minutes', async () => {
    const address = server.address('console')
    expect(await tryKey(server, address)).toMatchObject({ status: 200, body: { role: 'console' } })
    expect(await tryKey(server, address)).toEqual({ status: 403, body: { ticket: null } })
    const old = server.address('projection')
    table.nowMs += 600_001
    expect(await tryKey(server, old)).toEqual({ status: 403, body: { ticket: null } })
  })

  test('a key asked for by another site gives nothing, and is not spent', async () => {
    const address = server.address('console')
    expect(await tryKey(server, address, 'http://mairie.example')).toMatchObject({ status: 403 })
    expect(await tryKey(server, address)).toMatchObject({ status: 200 })
  })

  test('a page goes out under its policy, with a fresh nonce, to its own name only', async () => {
    const page = () => fetch(`http://127.0.0.1:${server.port}/console`)
    const [first, second] = [await page(), await page()]
    const policy = first.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(await first.text()).toBe(`<style nonce="${nonce}"></style>`)
    expect(second.headers.get('content-security-policy')).not.toBe(policy)
    expect(policy).toContain("default-src 'none'")
    expect(await statusOf(server, '/console', 'mairie.example')).toBe(421)
  })

  test.each([
    '/../library.tablib',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%E0%A4%A',
    '/none',
  ])('there is nothing at %s', async (path) => {
    expect(await statusOf(server, path)).toBe(404)
  })
})

describe('a socket whose reader has stopped', () => {
  test('makes the feed wait instead of filling the memory', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    const served = new Promise<WebSocket>((resolve) => server.once('connection', resolve))
    const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
    transport = {
      open: () => Promise.reject(new Error('unused')),
      invitation: null,
      close: () =>
        new Promise((resolve) => {
          socket.terminate()
          server.close(() => resolve())
        }),
    }
    const ours = await served
    serveWebSocket(ours, {
      host: table.host,
      role: 'console',
      actorId: table.host.device,
      invite: () => null,
    })
    await new Promise((resolve) => socket.once('open', resolve))
    const client: Client = createORPCClient(new RPCLink({ websocket: socket }))
    const wire = { client, pause: () => socket.pause(), resume: () => socket.resume(), close: () => {} }
    const feed = follow(wire)
    await feed.until(({ state }) => state === 'live')

    const { commands } = table.console
    const ids = Array.from({ length: 500 }, (_, index) => `many-${index}` as ContributionId)
    for (const id of ids)
      await commands.contributions.capture({
        id,
        boardId: 'board-1' as BoardId,
        slot: null,
        groupId: null,
        text: `${id} ${'a'.repeat(240)}`,
      })
    await feed.until((_, texts) => texts.filter((text) => text.startsWith('many-')).length === 500)
    wire.pause()
    let highest = 0
    for (let turn = 0; turn < 80; turn += 1) {
      const slot = turn % 2 === 0 ? 'rateaux' : 'pepites'
      await commands.contributions.move({ ids, slot, clusterId: null, beforeId: null })
      highest = Math.max(highest, ours.bufferedAmount)
    }
    expect(table.host.demarche?.number).toBeGreaterThan(580)
    expect(highest).toBeLessThan(1024 * 1024)
    wire.resume()
    await feed.until(({ number }) => number === table.host.demarche?.number)
  })
})

type SocketTry = { ticket?: string; origin?: string | undefined; host?: string; path?: string }

function openSocket(server: BrowserMode, wanted: SocketTry): Promise<WebSocket> {
  const origin = 'origin' in wanted ? wanted.origin : `http://127.0.0.1:${server.port}`
  const protocols = wanted.ticket === undefined ? ['tablee'] : ['tablee', `ticket.${wanted.ticket}`]
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${wanted.path ?? '/socket'}`, protocols, {
    ...(origin === undefined ? {} : { origin }),
    ...(wanted.host === undefined ? {} : { headers: { host: wanted.host } }),
  })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('unexpected-response', (_, answer) => {
      reject(new Refused(answer.statusCode ?? 0))
      socket.terminate()
    })
    socket.once('error', reject)
  })
}

class Refused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`Refused with ${status}`)
    this.status = status
  }
}

async function triesSocket(server: BrowserMode, wanted: SocketTry): Promise<'open' | number> {
  try {
    const socket = await openSocket(server, wanted)
    socket.terminate()
    return 'open'
  } catch (problem) {
    if (problem instanceof Refused) return problem.status
    throw problem
  }
}

async function tryKey(server: BrowserMode, address: string, origin = `http://127.0.0.1:${server.port}`) {
  const answer = await fetch(`http://127.0.0.1:${server.port}/ticket`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ key: new URL(address).searchParams.get('key') }),
  })
  return { status: answer.status, body: (await answer.json()) as { ticket: string | null; role?: Role } }
}

async function ticketFor(server: BrowserMode, role: Role): Promise<string> {
  const { body } = await tryKey(server, server.address(role))
  if (body.ticket === null) throw new Error('No ticket was given.')
  return body.ticket
}

/** `fetch` would tidy the path and set the name itself. */
function statusOf(server: BrowserMode, path: string, host = `127.0.0.1:${server.port}`): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}
