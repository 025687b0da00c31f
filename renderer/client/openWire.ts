import type { Wire } from './Connection.ts'
import { openBrowserWire } from './enterBrowserMode.ts'
import { openMessagePort } from './transports/messagePort.ts'

/** What the shell's preload puts on the page (see `electron/preload/preload.ts`). Absent in a browser. */
export type ShellBridge = {
  /** Asks for a fresh port to the host; it arrives as a `tablee:port` message with the same nonce. */
  askForPort: (nonce: string) => void
  /** Opens the window of the hall, or brings it to the front; only a console is obeyed. */
  openWall?: () => void
  /** Keeps the computer and its screens awake, or no longer; only a console is obeyed. */
  keepAwake?: (isWanted: boolean) => void
  /** From now on this console hears which file to open: `tablee:openFile` messages, with a path. */
  awaitFiles?: () => void
  /** A file was dropped on the window: main sees whether it is one of ours, and says so. */
  dropFile?: (file: File) => void
  /** Which file is open now, by its whole path, or null: for the menus of the shell. */
  fileOpened?: (path: string | null) => void
}

declare global {
  interface Window {
    tablee?: ShellBridge
  }
}

/** Opens the wire of this window: the shell's message port where there is one, else browser mode's socket. */
export function openWire(): Promise<Wire> {
  return window.tablee ? openShellWire(window.tablee) : openBrowserWire()
}

function openShellWire(bridge: ShellBridge): Promise<Wire> {
  const nonce = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16)).join('')
  return new Promise((resolve) => {
    const receive = (event: MessageEvent) => {
      if (event.source !== window || event.data?.kind !== 'tablee:port' || event.data.nonce !== nonce) return
      window.removeEventListener('message', receive)
      const [port] = event.ports
      if (!port) return
      resolve(openMessagePort(port))
      closeWithHost(port)
    }
    window.addEventListener('message', receive)
    bridge.askForPort(nonce)
  })
}

/** A port of Chromium does not tell that its far end has died: the shell does, for all of them. */
function closeWithHost(port: MessagePort): void {
  const close = (event: MessageEvent) => {
    if (event.source !== window || event.data?.kind !== 'tablee:portsClosed') return
    window.removeEventListener('message', close)
    port.dispatchEvent(new Event('close'))
    port.close()
  }
  window.addEventListener('message', close)
}
