import { contextBridge, ipcRenderer } from 'electron'
import { shellChannels } from '../../shared/protocol/shellChannels.ts'

/**
 * The one bridge of all windows (`ShellBridge` in `renderer/client/openWire.ts`). No channel is ever a parameter, and
 * nothing passes here but what concerns the windows themselves: what they say to the host goes by the port asked for.
 */
contextBridge.exposeInMainWorld('tablee', {
  askForPort: (nonce: unknown): void => {
    ipcRenderer.send(shellChannels.askForPort, String(nonce))
  },
  openWall: (): void => {
    ipcRenderer.send(shellChannels.openWall)
  },
  keepAwake: (isWanted: unknown): void => {
    ipcRenderer.send(shellChannels.keepAwake, isWanted === true)
  },
})

ipcRenderer.on(shellChannels.portsClosed, () => {
  window.postMessage({ kind: shellChannels.portsClosed }, '/')
})

ipcRenderer.on(shellChannels.notice, (_, notice: unknown) => {
  window.postMessage({ kind: shellChannels.notice, notice: String(notice) }, '/')
})

// A port does not cross `contextBridge`: it is posted to the page, which knows it by its nonce.
ipcRenderer.on(shellChannels.port, (event, nonce: unknown) => {
  window.postMessage({ kind: shellChannels.port, nonce }, '/', [...event.ports])
})
