import { contextBridge, ipcRenderer } from 'electron'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'

/**
 * The one bridge of all windows (`ShellBridge` in `renderer/client/openWire.ts`). No channel is ever a parameter, and
 * nothing passes here but a request for a port: what the windows say to the host goes by that port.
 */
contextBridge.exposeInMainWorld('tablee', {
  askForPort: (nonce: unknown): void => {
    ipcRenderer.send(shellChannels.askForPort, String(nonce))
  },
  openWall: (): void => {
    ipcRenderer.send(shellChannels.openWall)
  },
})

ipcRenderer.on(shellChannels.portsClosed, () => {
  window.postMessage({ kind: shellChannels.portsClosed }, '/')
})

// A port does not cross `contextBridge`: it is posted to the page, which knows it by its nonce.
ipcRenderer.on(shellChannels.port, (event, nonce: unknown) => {
  window.postMessage({ kind: shellChannels.port, nonce }, '/', [...event.ports])
})
