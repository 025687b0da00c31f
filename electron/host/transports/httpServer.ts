import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { WebSocketServer } from 'ws'
import type { Role } from '../../../shared/protocol/feedMessage.ts'
import { WindowTickets } from '../database/WindowTickets.ts'
import type { Host } from '../Host.ts'
import { serveWebSocket } from './webSocket.ts'

export type BrowserMode = { port: number; address: (role: Role) => string; close: () => Promise<void> }

const types: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
}

/** What a page may load: itself. Styles of components carry the nonce; nothing comes from elsewhere. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
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
    context.header('Referrer-Policy', 'no-referrer')
    context.header('Cross-Origin-Opener-Policy', 'same-origin')
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
    const type = types[extname(file)] ?? 'application/octet-stream'
    if (extname(file) !== '.html') {
      const cache = file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
      return context.body(new Uint8Array(readFileSync(file)), 200, {
        'Content-Type': type,
        'Cache-Control': cache,
      })
    }
    const nonce = randomBytes(16).toString('base64')
    return context.body(readFileSync(file, 'utf8').replaceAll('__NONCE__', nonce), 200, {
      'Content-Type': type,
      'Content-Security-Policy': policy(nonce),
      'Cache-Control': 'no-store',
    })
  })

  const address = (role: Role) => `http://127.0.0.1:${port}/${role}?key=${tickets.makeKey(role)}`
  return new Promise((resolve, reject) => {
    // Hono's adapter gives node's own server for http.
    const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' }, (info) => {
      port = info.port
      resolve({ port, address, close: () => closeAll(server, sockets) })
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
  const wanted = pathname === '/' ? '/console' : decodeURIComponent(pathname)
  const candidate = normalize(join(pagesFolder, extname(wanted) === '' ? `${wanted}.html` : wanted))
  if (!candidate.startsWith(pagesFolder + sep)) return undefined
  return existsSync(candidate) ? candidate : undefined
}

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate()
  return new Promise((resolve) => server.close(() => resolve()))
}
