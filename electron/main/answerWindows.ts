import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import { askedFile } from './files/askedFile.ts'
import type { FileDoor } from './files/FileDoor.ts'
import type { HostProcess } from './HostProcess.ts'
import type { ShellMenu } from './menu/ShellMenu.ts'
import { type Asker, guardIpc } from './security/ipc.ts'
import { keepAwake } from './windows/keepAwake.ts'
import { roleOf } from './windows/openWindow.ts'
import type { WindowPlacer } from './windows/WindowPlacer.ts'

/** Gives each window a port to the host, under the role it was opened with; everything else is a console’s to ask. */
export function answerWindows(
  host: HostProcess,
  placer: WindowPlacer,
  files: FileDoor,
  menu: ShellMenu,
): void {
  const isConsole = ({ event }: Asker) => roleOf(event.sender) === 'console'
  guardIpc({
    givePort: ({ event, frame }, nonce) => {
      const role = roleOf(event.sender)
      if (role) frame.postMessage(shellChannels.port, nonce, [host.connect(role)])
    },
    openWall: (asker) => {
      if (isConsole(asker)) placer.openWall()
    },
    keepAwake: (asker, isWanted) => {
      if (isConsole(asker)) keepAwake('console', isWanted)
    },
    awaitFiles: (asker) => {
      if (isConsole(asker)) files.await()
    },
    dropFile: (asker, path) => {
      if (isConsole(asker)) files.ask(askedFile(path, '/'))
    },
    fileOpened: (asker, path) => {
      if (isConsole(asker)) menu.noteOpenFile(path)
    },
  })
}
