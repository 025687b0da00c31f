import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { MessagePort as NodePort } from 'node:worker_threads'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildShell } from '../../electron/buildShell.ts'
import { Host } from '../../electron/host/Host.ts'
import { openMessagePort } from '../../renderer/client/transports/messagePort.ts'
import type { DemarcheId } from '../../shared/domain/ids.ts'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import type { WindowDouble } from '../support/electronDouble.ts'

type Double = typeof import('../support/electronDouble.ts')

const root = resolve(import.meta.dirname, '../..')
const blank = {
  commandId: 'made',
  id: 'demarche-of-shell' as DemarcheId,
  title: 'La place du bal',
  template: null,
}
const nonce = '0123456789abcdef'
const hallBounds = { x: 1440, y: 0, width: 1920, height: 1080 }
let dataFolder: string
let electron: Double

beforeAll(async () => {
  await buildShell()
}, 60_000)
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'tablee-shell-'))
  vi.stubEnv('TABLEE_DATA', dataFolder)
})
afterEach(async () => {
  for (const host of electron.world.hosts) await host.worker.terminate()
  vi.unstubAllEnvs()
  rmSync(dataFolder, { recursive: true, force: true })
})

async function refreshDouble(): Promise<void> {
  vi.resetModules()
  electron = await import('../support/electronDouble.ts')
  vi.doMock('electron', () => electron)
}

/** Runs the real `main.ts` on a fresh double, until it has opened what it opens. */
async function startShell(arrange: (world: Double['world']) => void = () => {}): Promise<Double> {
  await refreshDouble()
  arrange(electron.world)
  await import('../../electron/main/main.ts')
  await vi.waitFor(() =>
    expect(electron.world.windows.length + electron.world.boxes.length).toBeGreaterThan(0),
  )
  return electron
}

function plugProjector({ displays }: Double['world']): void {
  displays.push(electron.display(2, hallBounds))
}

function windowAt(index: number): WindowDouble {
  const window = electron.world.windows[index]
  if (!window) throw new Error(`There is no window ${index}.`)
  return window
}

/** What a page of that window sends by its preload; resolves with the port it is answered with. */
function askForPort(window: WindowDouble, asked: unknown = nonce, frame: object = {}): Promise<NodePort> {
  return new Promise((resolvePort, reject) => {
    const senderFrame = {
      parent: null,
      url: window.address,
      postMessage: (channel: string, answered: string, [end]: [{ port: NodePort }]) => {
        if (channel === shellChannels.port && answered === asked) resolvePort(end.port)
      },
      ...frame,
    }
    electron.ipcMain.emit(shellChannels.askForPort, { sender: window.webContents, senderFrame }, asked)
    setImmediate(() => reject(new Error('No port was given')))
  })
}

async function clientOf(window: WindowDouble) {
  const port = await askForPort(window)
  return openMessagePort(port as unknown as MessagePort)
}

describe('the start of the shell', () => {
  test('puts every guard in place before the first window', async () => {
    const { calls } = await startShell()
    expect(calls).toEqual([
      'scheme tablee',
      'enableSandbox',
      'ready',
      'pages',
      'permissions asked',
      'permissions looked at',
      'devices',
      'network',
      'fork host',
      'open tablee://app/console',
    ])
  })

  test('opens the wall whole on the other display, when one is plugged in', async () => {
    const { world, calls } = await startShell(plugProjector)
    expect(world.windows.map(({ address }) => address)).toEqual([
      'tablee://app/console',
      'tablee://app/projection',
    ])
    expect(windowAt(1).options).toMatchObject({ ...hallBounds, fullscreen: true })
    expect(calls).toContain('vigil prevent-display-sleep')
  })

  test('a second Tablée ends, and the first comes to the front', async () => {
    await refreshDouble()
    electron.world.isFirstInstance = false
    await import('../../electron/main/main.ts')
    expect(electron.app.hasQuit).toBe(true)
    expect(electron.world.windows).toEqual([])
    const first = await startShell()
    first.app.emit('second-instance', {}, ['tablee'], '/')
    expect(first.calls.at(-1)).toBe('focus tablee://app/console')
  })

  test('a library that another Tablée has is told in one sentence, and the shell ends', async () => {
    const other = new Host({ dataFolder, templatesFolder: join(root, 'templates') })
    await startShell()
    await vi.waitFor(() => expect(electron.app.hasQuit).toBe(true), 10_000)
    expect(electron.world.boxes).toEqual([
      expect.stringContaining('Tablée est déjà ouverte sur cet ordinateur'),
    ])
    other.close()
  })
})

describe('the windows and the host', () => {
  test('a console gets a port of its own and works by the contract; a wall only looks', async () => {
    await startShell()
    const console = await clientOf(windowAt(0))
    const made = await console.client.shelf.create(blank)
    expect(made).toMatchObject({ status: 'done' })
    expect(await console.client.windows.invite({ role: 'projection' })).toEqual({ address: null })

    const { ipcMain, world } = electron
    const sender = windowAt(0).webContents
    const senderFrame = { parent: null, url: 'tablee://app/console' }
    ipcMain.emit(shellChannels.openWall, { sender, senderFrame })
    ipcMain.emit(shellChannels.openWall, { sender, senderFrame })
    expect(world.windows).toHaveLength(2)
    const wall = await clientOf(windowAt(1))
    await expect(wall.client.windows.invite({ role: 'console' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    console.close()
    wall.close()
  })

  test('a wall cannot open walls', async () => {
    await startShell()
    const { ipcMain, world } = electron
    ipcMain.emit(shellChannels.openWall, {
      sender: windowAt(0).webContents,
      senderFrame: { parent: null, url: 'tablee://app/console' },
    })
    windowAt(1).emit('closed')
    ipcMain.emit(shellChannels.openWall, {
      sender: windowAt(1).webContents,
      senderFrame: { parent: null, url: 'tablee://app/projection' },
    })
    expect(world.windows).toHaveLength(2)
  })

  test('a host that dies is started again, and windows are given ports to the new one', async () => {
    await startShell()
    const before = await clientOf(windowAt(0))
    expect(await before.client.windows.invite({ role: 'projection' })).toEqual({ address: null })
    electron.world.hosts[0]?.kill()
    await before.closed
    await vi.waitFor(() => expect(electron.world.hosts).toHaveLength(2))
    const after = await clientOf(windowAt(0))
    expect(await after.client.windows.invite({ role: 'projection' })).toEqual({ address: null })
    expect(windowAt(0).webContents.told).toEqual([
      shellChannels.portsClosed,
      `${shellChannels.notice} hostRestarted`,
    ])
    const [report = ''] = readdirSync(join(dataFolder, 'crashes'))
    expect(JSON.parse(readFileSync(join(dataFolder, 'crashes', report), 'utf8'))).toMatchObject({
      exitCode: 1,
      versions: { tablee: '0.1.0' },
    })
    after.close()
  })

  test('a host that dies again and again is given up, with a sentence', async () => {
    await startShell()
    for (let death = 1; death <= 4; death += 1) {
      await vi.waitFor(() => expect(electron.world.hosts).toHaveLength(death))
      electron.world.hosts[death - 1]?.kill()
    }
    await vi.waitFor(() => expect(electron.app.hasQuit).toBe(true))
    expect(electron.world.hosts).toHaveLength(4)
    expect(electron.world.boxes).toEqual([expect.stringContaining('s’est arrêté plusieurs fois')])
  })

  test('what was answered before the host died is in the file after it', async () => {
    await startShell()
    const before = await clientOf(windowAt(0))
    expect(await before.client.shelf.create(blank)).toMatchObject({ status: 'done' })
    electron.world.hosts[0]?.kill()
    await before.closed
    await vi.waitFor(() => expect(electron.world.hosts).toHaveLength(2))
    const after = await clientOf(windowAt(0))
    expect(await after.client.shelf.create(blank)).toMatchObject({ status: 'done' })
    const files = readdirSync(join(dataFolder, 'demarches')).filter((name) => name.endsWith('.tablee'))
    expect(files).toHaveLength(1)
    after.close()
  })

  test('closing the console closes the file, with its closing copy, then ends the shell', async () => {
    await startShell()
    const { client } = await clientOf(windowAt(0))
    await client.shelf.create(blank)
    windowAt(0).emit('closed')
    expect(electron.app.hasQuit).toBe(false)
    await vi.waitFor(() => expect(electron.app.hasQuit).toBe(true), 10_000)
    const copies = readdirSync(join(dataFolder, 'backups'), { recursive: true }).map(String)
    expect(copies.filter((name) => name.endsWith('.tablee'))).not.toEqual([])
  })

  test.each([
    ['a page of elsewhere', nonce, { url: 'https://mairie.example/' }],
    ['a frame inside a page', nonce, { parent: {} }],
    ['a nonce that is not one', '<script>', {}],
    ['no nonce', null, {}],
  ])('%s is given no port', async (_, asked, frame) => {
    await startShell()
    await expect(askForPort(windowAt(0), asked, frame)).rejects.toThrow('No port was given')
  })

  test('a page that Tablée did not open is given no port', async () => {
    await startShell()
    const stranger = Object.assign(Object.create(windowAt(0)), { webContents: new electron.ContentsDouble() })
    await expect(askForPort(stranger)).rejects.toThrow('No port was given')
  })
})

describe('a page of the shell', () => {
  test('goes nowhere, opens nothing, holds no other page', async () => {
    await startShell()
    const { webContents } = windowAt(0)
    const isHeld = (event: string, details: object) => {
      let held = false
      webContents.emit(event, { ...details, preventDefault: () => (held = true) })
      return held
    }
    expect(isHeld('will-navigate', { url: 'https://mairie.example/', isMainFrame: true })).toBe(true)
    expect(isHeld('will-navigate', { url: 'file:///etc/passwd', isMainFrame: true })).toBe(true)
    expect(isHeld('will-redirect', { url: 'https://mairie.example/', isMainFrame: false })).toBe(true)
    expect(isHeld('will-frame-navigate', { url: 'https://mairie.example/', isMainFrame: false })).toBe(true)
    expect(isHeld('will-frame-navigate', { url: 'blob:tablee://app/1-2', isMainFrame: false })).toBe(false)
    expect(isHeld('will-attach-webview', {})).toBe(true)
  })

  test('a link to the outside opens nothing by itself: the person sees where it leads, and decides', async () => {
    const { world } = await startShell()
    const { openHandler } = windowAt(0).webContents
    expect(openHandler?.({ url: 'https://www.anct.gouv.fr/aide' })).toEqual({ action: 'deny' })
    await vi.waitFor(() => expect(world.boxes).toEqual([expect.stringContaining('www.anct.gouv.fr')]))
    expect(world.opened).toEqual([])
    world.answer = 1
    openHandler?.({ url: 'https://www.anct.gouv.fr/aide' })
    await vi.waitFor(() => expect(world.opened).toEqual(['https://www.anct.gouv.fr/aide']))
    openHandler?.({ url: 'file:///etc/passwd' })
    openHandler?.({ url: 'http://mairie.example' })
    expect(world.boxes).toHaveLength(2)
  })
})
