import { contextBridge, ipcRenderer, webUtils } from 'electron'
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
  awaitFiles: (): void => {
    ipcRenderer.send(shellChannels.awaitFiles)
  },
  dropFile: (file: File): void => {
    ipcRenderer.send(shellChannels.dropFile, webUtils.getPathForFile(file))
  },
  fileOpened: (path: unknown): void => {
    ipcRenderer.send(shellChannels.fileOpened, path === null ? null : String(path))
  },
})

ipcRenderer.on(shellChannels.portsClosed, () => {
  window.postMessage({ kind: shellChannels.portsClosed }, '/')
})

ipcRenderer.on(shellChannels.notice, (_, notice: unknown) => {
  window.postMessage({ kind: shellChannels.notice, notice: String(notice) }, '/')
})

ipcRenderer.on(shellChannels.openFile, (_, path: unknown) => {
  window.postMessage({ kind: shellChannels.openFile, path: String(path) }, '/')
})

// A port does not cross `contextBridge`: it is posted to the page, which knows it by its nonce.
ipcRenderer.on(shellChannels.port, (event, nonce: unknown) => {
  window.postMessage({ kind: shellChannels.port, nonce }, '/', [...event.ports])
})
