import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type JoinAnswer, phoneProtocol, tokenPrefix } from '../../../shared/protocol/phoneMessage.ts'
import { AddressLimits } from './AddressLimits.ts'
import type { PhonePages } from './PhonePages.ts'
import { phoneLimits } from './phoneLimits.ts'

export type PhoneListenerOptions = {
  address: string
  /** 0: any free one (tests). */
  port: number
  pages: PhonePages
  now: () => number
  /** A phone shows a code, and its token when it has one. */
  onJoin: (input: { code: string; token: string }, from: string) => JoinAnswer
  /** A phone opens its socket: takes it, or answers false. */
  isKnown: (token: string) => boolean
  onSocket: (socket: WebSocket, token: string) => void
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' }

/**
 * The only door to the network: one page, one question (`POST /join`), one socket (`/phone`). It knows neither the
 * console's pages, nor its contract, nor its tickets; every path that is not one of its own files is a 404.
 */
export class PhoneListener {
  readonly port: number
  private readonly options: PhoneListenerOptions
  private readonly server: Server
  private readonly sockets: WebSocketServer
  private readonly requests = new AddressLimits(phoneLimits.requestsPerAddress)
  private readonly connections = new Map<string, number>()

  /** @throws the error of the system when the address or the port cannot be had */
  static async open(options: PhoneListenerOptions): Promise<PhoneListener> {
    const server = createServer({ maxHeaderSize: 8 * 1024, connectionsCheckingInterval: 5000 })
    server.headersTimeout = 10_000
    server.requestTimeout = 15_000
    server.keepAliveTimeout = 5000
    server.maxConnections = phoneLimits.connections
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(options.port, options.address, () => resolve())
    })
    return new PhoneListener(server, options)
  }

  private constructor(server: Server, options: PhoneListenerOptions) {
    this.server = server
    this.options = options
    // A server that listens on a port has an address of this shape.
    this.port = (server.address() as AddressInfo).port
    this.sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: phoneLimits.messageBytes,
      handleProtocols: (offered) => (offered.has(phoneProtocol) ? phoneProtocol : false),
    })
    server.on('connection', (socket) => this.count(socket))
    server.on('request', (request, response) => this.answer(request, response))
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head))
    // What a stranger sends that is no HTTP is their own affair.
    server.on('clientError', (_, socket) => socket.destroy())
  }

  /** Shuts at once: every socket is cut, no answer is waited for. */
  close(): void {
    for (const socket of this.sockets.clients) socket.terminate()
    this.server.close()
    this.server.closeAllConnections()
  }

  private count(socket: Duplex & { remoteAddress?: string | undefined }): void {
    const from = socket.remoteAddress ?? ''
    const open = (this.connections.get(from) ?? 0) + 1
    if (open > phoneLimits.connectionsPerAddress) {
      socket.destroy()
      return
    }
    this.connections.set(from, open)
    socket.on('close', () => {
      const left = (this.connections.get(from) ?? 1) - 1
      if (left > 0) this.connections.set(from, left)
      else this.connections.delete(from)
    })
    socket.on('error', () => socket.destroy())
  }

  /** `192.168.1.20:8180`, and nothing else: a site that points its own name here is turned away. */
  private get ownHost(): string {
    return this.port === 80 ? this.options.address : `${this.options.address}:${this.port}`
  }

  private isOurs(request: IncomingMessage, needsOrigin: boolean): boolean {
    const { host, origin } = request.headers
    if (host !== this.ownHost) return false
    return origin === undefined ? !needsOrigin : origin === `http://${this.ownHost}`
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const from = request.socket.remoteAddress ?? ''
    const isJoin = request.method === 'POST' && request.url === '/join'
    if (!this.requests.take(from, this.options.now())) end(response, 429)
    else if (!this.isOurs(request, isJoin)) end(response, isJoin ? 403 : 421)
    else if (isJoin) void this.join(request, response, from)
    else if (request.method !== 'GET' && request.method !== 'HEAD') end(response, 405)
    else this.sendFile(request, response)
  }

  private sendFile(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const file = this.options.pages.get(path)
    if (!file) {
      end(response, 404)
      return
    }
    const isZipped = file.zipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = isZipped && file.zipped ? file.zipped : file.bytes
    const isNamedByContent = path.startsWith('/assets/')
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': body.length,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': isNamedByContent ? 'public, max-age=604800, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
      ...(file.isPage && { 'Content-Security-Policy': phonePolicy(this.ownHost) }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  private async join(request: IncomingMessage, response: ServerResponse, from: string): Promise<void> {
    const text = await readBody(request, phoneLimits.joinBytes)
    const asked = text === null ? null : readJoin(text)
    if (!asked) {
      end(response, text === null ? 413 : 400)
      return
    }
    const answer = JSON.stringify(this.options.onJoin(asked, from))
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(answer)
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim())
    const token = offered.find((one) => one.startsWith(tokenPrefix))?.slice(tokenPrefix.length) ?? ''
    const isFast = !this.requests.take(request.socket.remoteAddress ?? '', this.options.now())
    const isPhone = this.isOurs(request, true) && request.url === '/phone' && offered.includes(phoneProtocol)
    if (isFast || !isPhone || !this.options.isKnown(token)) {
      const status = isFast ? '429 Too Many Requests' : '403 Forbidden'
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      return
    }
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.options.onSocket(webSocket, token))
  }
}

/** Like `contentPolicy`, without a nonce; older browsers want the socket named beside 'self'. */
function phonePolicy(host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ws://${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...plain, Connection: 'close' })
  response.end()
}

/** The body as text; null as soon as it is too long, and then its socket is let go. */
function readBody(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let bytes = 0
    request.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > mostBytes) {
        request.pause()
        resolve(null)
      } else parts.push(part)
    })
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
    request.on('error', () => resolve(null))
    request.on('close', () => resolve(null))
  })
}

function readJoin(text: string): { code: string; token: string } | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null || !('code' in read) || typeof read.code !== 'string')
    return null
  const token = 'token' in read && typeof read.token === 'string' ? read.token : ''
  return { code: read.code, token }
}
