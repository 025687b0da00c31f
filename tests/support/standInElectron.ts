import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { CDPSession, Page } from '@playwright/test'

/** What is given to a page that asks for a port: the host’s end of a channel, to be served. */
export type GivePort = (port: MessagePort) => void

export type StandIn = {
  /** Each message of the preload to its main process: channel and what was sent with it. */
  sent: [channel: string, ...given: unknown[]][]
  /** Cuts the ports that were given and says so, as when the host dies. */
  cut: () => Promise<void>
  /** What main tells the page of its window. */
  tell: (word: 'notice' | 'openFile', given: string) => Promise<void>
}

/**
 * Runs a built preload in a page of Chromium, in a world of its own as Electron does, with a stand-in for its
 * `electron` module. Messages of its ports are carried to `givePort`’s port in this process.
 */
export async function standInElectron(page: Page, preload: string, givePort: GivePort): Promise<StandIn> {
  const session = await page.context().newCDPSession(page)
  const sent: StandIn['sent'] = []
  const ports = new Map<string, { port: MessagePort; contextId: number }>()
  await page.addInitScript(pageSide)
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tellNode', executionContextName: 'preload' })
  session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const told: { channel?: string; given?: unknown[]; nonce?: string; data?: unknown } = JSON.parse(payload)
    if (told.channel === undefined) {
      ports.get(told.nonce ?? '')?.port.postMessage(told.data)
      return
    }
    sent.push([told.channel, ...(told.given ?? [])])
    if (told.channel === 'tablee:askForPort') open(String(told.given?.[0]), executionContextId)
  })
  const tell = (contextId: number, name: string, ...given: unknown[]) => run(session, contextId, name, given)
  const open = (nonce: string, contextId: number) => {
    const { port1, port2 } = new MessageChannel()
    ports.set(nonce, { port: port2, contextId })
    port2.on('message', (data) => void tell(contextId, 'receive', nonce, data))
    givePort(port1)
    void tell(contextId, 'deliver', nonce)
  }
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: 'preload',
    source: `(${preloadSide})((require) => { ${preload} })`,
  })
  return {
    sent,
    cut: async () => {
      for (const [nonce, { port, contextId }] of ports) {
        port.close()
        await tell(contextId, 'close', nonce)
      }
      ports.clear()
    },
    tell: async (word, given) => {
      for (const { contextId } of ports.values()) await tell(contextId, word, given)
    },
  }
}

async function run(session: CDPSession, contextId: number, name: string, given: unknown[]): Promise<void> {
  const expression = `standIn.${name}(...${JSON.stringify(given)})`
  // A page that has gone needs no news.
  await session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined)
}

/** In the page’s own world: the bridge, as `contextBridge` would put it there. */
function pageSide(): void {
  const call = (name: string) => (given: unknown) => {
    document.dispatchEvent(new CustomEvent('bridge', { detail: JSON.stringify({ name, given }) }))
  }
  const bridge = ['askForPort', 'openWall', 'keepAwake', 'awaitFiles', 'fileOpened']
  Object.assign(window, { tablee: Object.fromEntries(bridge.map((name) => [name, call(name)])) })
}

/** In the preload’s world: `electron`, and the far end of the ports. */
function preloadSide(preload: (require: (name: string) => unknown) => void): void {
  const world = globalThis as unknown as { tellNode: (message: string) => void; standIn: object }
  const listeners: { [channel: string]: (event: object, nonce: string) => void } = {}
  const ends: { [nonce: string]: globalThis.MessagePort } = {}
  world.standIn = {
    deliver: (nonce: string) => {
      const { port1, port2 } = new globalThis.MessageChannel()
      ends[nonce] = port1
      port1.onmessage = ({ data }) => world.tellNode(JSON.stringify({ nonce, data }))
      listeners['tablee:port']?.({ ports: [port2] }, nonce)
    },
    receive: (nonce: string, data: unknown) => ends[nonce]?.postMessage(data),
    close: (nonce: string) => {
      ends[nonce]?.close()
      listeners['tablee:portsClosed']?.({}, '')
    },
    notice: (notice: string) => listeners['tablee:notice']?.({}, notice),
    openFile: (path: string) => listeners['tablee:openFile']?.({}, path),
  }
  const electron = {
    ipcRenderer: {
      send: (channel: string, ...given: unknown[]) => world.tellNode(JSON.stringify({ channel, given })),
      on: (channel: string, listener: (event: object, nonce: string) => void) => {
        listeners[channel] = listener
      },
    },
    contextBridge: {
      exposeInMainWorld: (name: string, bridge: { [name: string]: (given: unknown) => void }) => {
        world.tellNode(JSON.stringify({ channel: 'exposed', given: [name, ...Object.keys(bridge)] }))
        document.addEventListener('bridge', (event) => {
          const call: { name: string; given: unknown } = JSON.parse((event as CustomEvent<string>).detail)
          bridge[call.name]?.(call.given)
        })
      },
    },
  }
  preload((name) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload has no ${name}.`)
    return { ...electron, webUtils: {} }
  })
}
