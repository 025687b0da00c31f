import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { WebSocket } from 'ws'
import type { Client } from '../../renderer/client/Connection.ts'

const root = resolve(import.meta.dirname, '../..')

export type OpenTableeOptions = {
  /** Kept between two hosts (a power cut); a new temporary folder, thrown away at the end, by default. */
  dataFolder?: string
  /** Pages built elsewhere than `dist/pages`; `TABLEE_PAGES` says the same. */
  pagesFolder?: string
  consoleSize?: { width: number; height: number }
  /** Windows told that motion is unwelcome. */
  reducedMotion?: boolean
}

export type WindowSize = { width: number; height: number }

export type Tablee = {
  dataFolder: string
  port: number
  /** The process of the host, to be killed by a journey that cuts the power. */
  host: ChildProcess
  /** The contract as a console speaks it: to put things in place without the screens. */
  client: Client
  context: BrowserContext
  consolePage: Page
  /** What the pages complained of: exceptions, and errors of their console. Empty at the end of a good journey. */
  complaints: string[]
  /** One more window on « Écran de la salle », 1920×1080 by default. */
  openWall: (size?: WindowSize) => Promise<Page>
  /** One more facilitator’s window. */
  openConsole: (size?: WindowSize) => Promise<Page>
  /** A client of the same host that may only what a wall may. */
  wallClient: () => Promise<Client>
  /** Closes the windows and the host; the temporary folder goes with them. */
  close: () => Promise<void>
}

/**
 * Opens Tablée in browser mode: a host of its own on a free port, and a console window ready at the home.
 * The pages must be built (`npm run build`).
 */
export async function openTablee(browser: Browser, options: OpenTableeOptions = {}): Promise<Tablee> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tablee-'))
  const { host, address, port } = await startHost(dataFolder, options.pagesFolder)
  const sockets: WebSocket[] = []
  const connect = async (invitation: string) => {
    const wire = await openClient(invitation, port)
    sockets.push(wire.socket)
    return wire.client
  }
  const client = await connect(address)
  const context = await browser.newContext({
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  })
  const complaints: string[] = []
  const invite = async (role: 'console' | 'projection') => {
    const { address: invitation } = await client.windows.invite({ role })
    if (invitation === null) throw new Error('This host opens its windows itself.')
    return invitation
  }
  const openWindow = async (role: 'console' | 'projection', size: WindowSize) => {
    const page = await context.newPage()
    await page.setViewportSize(size)
    page.on('pageerror', (problem) => complaints.push(`${role}: ${problem.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${role}: ${message.text()}`)
    })
    await page.goto(await invite(role))
    // Its key has become a ticket: from here a journey may send the window elsewhere.
    await page.waitForFunction(() => sessionStorage.getItem('tablee.ticket') !== null)
    return page
  }
  const openConsole = (size = options.consoleSize ?? { width: 1440, height: 900 }) =>
    openWindow('console', size)
  const openWall = (size = { width: 1920, height: 1080 }) => openWindow('projection', size)
  return {
    dataFolder,
    port,
    host,
    client,
    context,
    complaints,
    consolePage: await openConsole(),
    openWall,
    openConsole,
    wallClient: async () => connect(await invite('projection')),
    close: async () => {
      for (const socket of sockets) socket.terminate()
      await context.close()
      await stopHost(host)
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Starts a host and waits for its one line: its first address, and its port (any free one unless it is said). */
export async function startHost(
  dataFolder: string,
  pagesFolder = process.env.TABLEE_PAGES,
  wantedPort = 0,
): Promise<{ host: ChildProcess; address: string; port: number }> {
  const node = join(root, 'node_modules/.bin/node')
  const pages = pagesFolder === undefined ? [] : ['--pages', pagesFolder]
  const host = spawn(
    existsSync(node) ? node : process.execPath,
    [join(root, 'electron/host/serve.ts'), '--data', dataFolder, '--port', String(wantedPort), ...pages],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of createInterface({ input: host.stdout })) {
    const ready: unknown = JSON.parse(line)
    if (typeof ready === 'object' && ready !== null && 'console' in ready && 'port' in ready)
      return { host, address: String(ready.console), port: Number(ready.port) }
  }
  throw new Error('The host stopped before it was ready.')
}

/** Asks the host to stop, and waits until it has. */
export function stopHost(host: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (host.exitCode !== null || host.signalCode !== null) return done()
    host.once('exit', () => done())
    host.kill('SIGTERM')
  })
}

/** A wire of our own to the host, as a window opens one: the key of the address becomes a ticket. */
export async function openClient(
  invitation: string,
  port: number,
): Promise<{ client: Client; socket: WebSocket }> {
  const origin = `http://127.0.0.1:${port}`
  const answer = await fetch(`${origin}/ticket`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ key: new URL(invitation).searchParams.get('key') }),
  })
  const { ticket } = (await answer.json()) as { ticket: string | null }
  if (ticket === null) throw new Error('The host gave no ticket.')
  const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, ['tablee', `ticket.${ticket}`], { origin })
  await new Promise((opened, failed) => {
    socket.once('open', opened)
    socket.once('error', failed)
  })
  const client: Client = createORPCClient(new RPCLink({ websocket: socket }))
  return { client, socket }
}
