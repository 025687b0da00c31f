import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type Electron from 'electron'

/**
 * A double of `electron` for `main.ts` under Vitest: what is called is written down in `calls`, in its order. Its
 * signatures are checked against Electron's own types; behind `utilityProcess` runs the real host, in a thread.
 */
export const calls: string[] = []
const write = (call: string) => {
  calls.push(call)
}

/** A display without bars: its work area is the whole of it. */
export function display(id: number, bounds: Electron.Rectangle): Electron.Display {
  return { id, bounds, workArea: bounds, internal: id === 1 } as Electron.Display
}

export const world = {
  displays: [display(1, { x: 0, y: 0, width: 1440, height: 900 })],
  isFirstInstance: true,
  /** What the person answers to the boxes of the system. */
  answer: 0,
  opened: [] as string[],
  boxes: [] as string[],
  /** What the person chooses in the box that opens files. */
  chosen: [] as string[],
  menu: [] as Electron.MenuItemConstructorOptions[],
  windows: [] as WindowDouble[],
  hosts: [] as HostDouble[],
  handlers: {} as { [name: string]: (...given: never[]) => unknown },
}

class AppDouble extends EventEmitter {
  readonly isPackaged = true
  hasQuit = false
  getAppPath: Electron.App['getAppPath'] = () => resolve(import.meta.dirname, '../..')
  getName: Electron.App['getName'] = () => 'Tablée'
  getVersion: Electron.App['getVersion'] = () => '0.1.0'
  getLocale: Electron.App['getLocale'] = () => 'fr-FR'
  addRecentDocument: Electron.App['addRecentDocument'] = (path) => write(`recent ${path}`)
  clearRecentDocuments: Electron.App['clearRecentDocuments'] = () => write('recent none')
  getPath: Electron.App['getPath'] = () => process.env.TABLEE_DATA ?? ''
  enableSandbox: Electron.App['enableSandbox'] = () => write('enableSandbox')
  requestSingleInstanceLock: Electron.App['requestSingleInstanceLock'] = () => world.isFirstInstance
  whenReady: Electron.App['whenReady'] = async () => write('ready')
  /** As Electron's: windows go first, then `will-quit` may hold the end back. */
  quit: Electron.App['quit'] = () => {
    const event = { isPrevented: false, preventDefault: () => Object.assign(event, { isPrevented: true }) }
    this.emit('will-quit', event)
    if (!event.isPrevented) {
      this.hasQuit = true
      this.emit('quit')
    }
  }
}
export const app = new AppDouble()

export class ContentsDouble extends EventEmitter {
  readonly told: string[] = []
  send: Electron.WebContents['send'] = (...given) => {
    this.told.push(given.join(' '))
  }
  openHandler: ((details: { url: string }) => { action: string }) | undefined
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) => {
    this.openHandler = handler
  }
}

export class WindowDouble extends EventEmitter {
  static getAllWindows = (): WindowDouble[] => world.windows
  readonly webContents = new ContentsDouble()
  readonly options: Electron.BrowserWindowConstructorOptions
  address = ''
  private bounds: Electron.Rectangle
  private isWhole: boolean
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600, fullscreen = false } = options
    this.bounds = { x, y, width, height }
    this.isWhole = fullscreen
    world.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  loadURL: Electron.BrowserWindow['loadURL'] = async (address) => {
    this.address = address
    write(`open ${address}`)
  }
  show: Electron.BrowserWindow['show'] = () => write(`show ${this.address}`)
  focus: Electron.BrowserWindow['focus'] = () => write(`focus ${this.address}`)
  isMinimized: Electron.BrowserWindow['isMinimized'] = () => false
  restore: Electron.BrowserWindow['restore'] = () => write('restore')
  isDestroyed: Electron.BrowserWindow['isDestroyed'] = () => false
  getBounds: Electron.BrowserWindow['getBounds'] = () => this.bounds
  setBounds: Electron.BrowserWindow['setBounds'] = (bounds) => {
    this.bounds = { ...this.bounds, ...bounds }
  }
  isFullScreen: Electron.BrowserWindow['isFullScreen'] = () => this.isWhole
  /** As on a Mac: a whole screen is left a moment later. */
  setFullScreen: Electron.BrowserWindow['setFullScreen'] = (isWhole) => {
    this.isWhole = isWhole
    if (!isWhole) queueMicrotask(() => this.emit('leave-full-screen'))
  }
}
export { WindowDouble as BrowserWindow }

class HostDouble extends EventEmitter {
  readonly worker: Worker
  readonly stderr: Worker['stderr']
  constructor(program: string, parameters: string[]) {
    super()
    this.worker = new Worker(new URL('./utilityWorker.ts', import.meta.url), {
      argv: parameters,
      workerData: { program },
      stderr: true,
    })
    this.stderr = this.worker.stderr
    this.worker.on('message', (message) => this.emit('message', message))
    this.worker.on('exit', (code) => this.emit('exit', code))
    world.hosts.push(this)
  }
  postMessage(data: unknown, ports: { port: MessagePort }[] = []): void {
    const given = ports.map(({ port }) => port)
    this.worker.postMessage({ data, ports: given }, given)
  }
  kill = (): boolean => {
    void this.worker.terminate()
    return true
  }
}
export const utilityProcess = {
  fork: (program: string, parameters: string[] = []) => {
    write('fork host')
    return new HostDouble(program, parameters)
  },
}

/** Each end is an Electron port in name, with Node's port inside. */
export class MessageChannelMain {
  readonly port1: { port: MessagePort }
  readonly port2: { port: MessagePort }
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = { port: port1 }
    this.port2 = { port: port2 }
  }
}

const keep = (name: string) => (handler: (...given: never[]) => unknown) => {
  write(name)
  world.handlers[name] = handler
}
export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => write(`scheme ${schemes.map(({ scheme }) => scheme).join()}`),
  handle: (_scheme, handler) => keep('pages')(handler),
}
export const session = {
  defaultSession: {
    protocol,
    setPermissionRequestHandler: keep('permissions asked'),
    setPermissionCheckHandler: keep('permissions looked at'),
    setDevicePermissionHandler: keep('devices'),
    webRequest: { onBeforeRequest: keep('network') },
  },
}
export const ipcMain = new EventEmitter()
export const dialog: Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox' | 'showOpenDialog'> = {
  showErrorBox: (_title, content) => {
    world.boxes.push(content)
  },
  // One of two forms, the options always last.
  showMessageBox: (async (...given: unknown[]) => {
    const options = given.at(-1) as Electron.MessageBoxOptions
    world.boxes.push(`${options.message} ${options.detail}`)
    return { response: world.answer, checkboxChecked: false }
  }) as Electron.Dialog['showMessageBox'],
  showOpenDialog: async () => ({ canceled: world.chosen.length === 0, filePaths: world.chosen }),
}
export const shell: Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'> = {
  showItemInFolder: (path) => write(`show in folder ${path}`),
  openExternal: async (address) => {
    world.opened.push(address)
  },
}
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => world.displays,
} satisfies Pick<Electron.Screen, 'getAllDisplays'>)
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: Electron.MenuItemConstructorOptions[]) => {
    world.menu = template
  },
}
export const powerMonitor = new EventEmitter()
export const powerSaveBlocker: Pick<Electron.PowerSaveBlocker, 'start' | 'stop'> = {
  start: (type) => {
    write(`vigil ${type}`)
    return 1
  },
  stop: () => {
    write('end of vigil')
    return true
  },
}
