import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { WebSocketServer } from 'ws'
import type { Role } from '../../../shared/protocol/feedMessage.ts'
import { isPage, nonceMark, pageHeaders, pagePath } from '../../../shared/protocol/pageAnswer.ts'
import { WindowTickets } from '../database/WindowTickets.ts'
import type { Host } from '../Host.ts'
import { serveWebSocket } from './webSocket.ts'

export type BrowserMode = {
  port: number
  /** A one-time address for a new window of that role. */
  address: (role: Role) => string
  /** Whether nobody has opened that address yet. */
  isWaiting: (address: string) => boolean
  close: () => Promise<void>
}

/**
 * Browser mode: the pages and the contract on 127.0.0.1 only. A page is public, what it shows is not: the socket
 * opens with the ticket of its window.
 */
export function startHttpServer(
  host: Host,
  options: { port: number; pagesFolder: string },
): Promise<BrowserMode> {
  const tickets = new WindowTickets(host.library, () => host.now())
  const app = new Hono()
  let port = options.port
  const isOurs = (name: string | undefined) => name === `127.0.0.1:${port}` || name === `localhost:${port}`

  app.use(async (context, next) => {
    // A page of another site that points its own name at this address is turned away.
    if (!isOurs(context.req.header('host'))) return context.text('', 421)
    await next()
    context.header('X-Content-Type-Options', 'nosniff')
  })
  app.post('/ticket', async (context) => {
    const origin = context.req.header('origin')
    if (!origin || !isOurs(origin.replace(/^http:\/\//, ''))) return context.json({ ticket: null }, 403)
    const body: unknown = await context.req.json().catch(() => null)
    const key = typeof body === 'object' && body !== null && 'key' in body ? String(body.key) : ''
    const given = tickets.takeTicket(key)
    return given ? context.json(given) : context.json({ ticket: null }, 403)
  })
  app.get('*', (context) => {
    const file = pageFile(options.pagesFolder, new URL(context.req.url).pathname)
    if (!file) return context.text('Cette page n’existe pas.', 404)
    const nonce = randomBytes(16).toString('base64')
    const body = isPage(file)
      ? readFileSync(file, 'utf8').replaceAll(nonceMark, nonce)
      : new Uint8Array(readFileSync(file))
    return context.body(body, 200, pageHeaders(file, nonce))
  })

  const address = (role: Role) => `http://127.0.0.1:${port}/${role}?key=${tickets.makeKey(role)}`
  const isWaiting = (address: string) => tickets.isUnused(new URL(address).searchParams.get('key') ?? '')
  return new Promise((resolve, reject) => {
    // Hono's adapter gives node's own server for http.
    const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' }, (info) => {
      port = info.port
      resolve({ port, address, isWaiting, close: () => closeAll(server, sockets) })
    }) as Server
    server.on('error', reject)
    const sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: { threshold: 2048 },
      maxPayload: 4 * 1024 * 1024,
    })
    server.on('upgrade', (request, socket, head) => {
      const role = roleOfRequest(request, tickets, isOurs)
      if (!role) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
        return
      }
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        serveWebSocket(webSocket, { host, role, actorId: host.device, invite: (wanted) => address(wanted) }),
      )
    })
  })
}

/** The ticket comes as a WebSocket sub-protocol: the only header a page may set. */
function roleOfRequest(
  request: IncomingMessage,
  tickets: WindowTickets,
  isOurs: (name?: string) => boolean,
): Role | null {
  if (!isOurs(request.headers.host)) return null
  if (!isOurs(request.headers.origin?.replace(/^http:\/\//, ''))) return null
  if (request.url !== '/socket') return null
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
  const ticket = offered.find((one) => one.startsWith('ticket.'))?.slice('ticket.'.length)
  return ticket ? tickets.roleOf(ticket) : null
}

function pageFile(pagesFolder: string, pathname: string): string | undefined {
  const wanted = pagePath(pathname)
  if (wanted === null) return undefined
  const candidate = normalize(join(pagesFolder, wanted))
  if (!candidate.startsWith(pagesFolder + sep)) return undefined
  return existsSync(candidate) ? candidate : undefined
}

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate()
  return new Promise((resolve) => server.close(() => resolve()))
}
