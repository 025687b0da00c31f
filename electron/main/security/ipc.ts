import { type IpcMainEvent, ipcMain, type WebFrameMain } from 'electron'
import { shellChannels } from '../../../shared/protocol/shellChannels.ts'
import { isOurFile } from '../files/askedFile.ts'
import { isOurAddress } from './ourAddress.ts'

export type Asker = { event: IpcMainEvent; frame: WebFrameMain }

/** The only file that touches `ipcMain`: known channels, our pages, their main frame, a checked payload. */
export function guardIpc(answers: {
  givePort: (asker: Asker, nonce: string) => void
  openWall: (asker: Asker) => void
  keepAwake: (asker: Asker, isWanted: boolean) => void
  awaitFiles: (asker: Asker) => void
  dropFile: (asker: Asker, path: string) => void
  fileOpened: (asker: Asker, path: string | null) => void
}): void {
  ipcMain.on(shellChannels.askForPort, (event, nonce: unknown) => {
    const frame = ourMainFrame(event)
    if (frame && isNonce(nonce)) answers.givePort({ event, frame }, nonce)
  })
  ipcMain.on(shellChannels.openWall, (event) => {
    const frame = ourMainFrame(event)
    if (frame) answers.openWall({ event, frame })
  })
  ipcMain.on(shellChannels.keepAwake, (event, isWanted: unknown) => {
    const frame = ourMainFrame(event)
    if (frame && typeof isWanted === 'boolean') answers.keepAwake({ event, frame }, isWanted)
  })
  ipcMain.on(shellChannels.awaitFiles, (event) => {
    const frame = ourMainFrame(event)
    if (frame) answers.awaitFiles({ event, frame })
  })
  ipcMain.on(shellChannels.dropFile, (event, path: unknown) => {
    const frame = ourMainFrame(event)
    if (frame && typeof path === 'string') answers.dropFile({ event, frame }, path)
  })
  ipcMain.on(shellChannels.fileOpened, (event, path: unknown) => {
    const frame = ourMainFrame(event)
    if (frame && (path === null || isOurFile(path))) answers.fileOpened({ event, frame }, path)
  })
}

export function isNonce(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{12,64}$/.test(value)
}

function ourMainFrame(event: IpcMainEvent): WebFrameMain | null {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurAddress(frame.url) ? frame : null
}
