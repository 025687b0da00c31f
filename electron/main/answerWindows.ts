import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import type { HostProcess } from './HostProcess.ts'
import { guardIpc } from './security/ipc.ts'
import { roleOf } from './windows/openWindow.ts'
import { openProjectionWindow } from './windows/projectionWindow.ts'

/** Gives each window a port to the host, under the role it was opened with; a console may open the wall. */
export function answerWindows(host: HostProcess, preload: string): void {
  guardIpc({
    givePort: ({ event, frame }, nonce) => {
      const role = roleOf(event.sender)
      if (role) frame.postMessage(shellChannels.port, nonce, [host.connect(role)])
    },
    openWall: ({ event }) => {
      if (roleOf(event.sender) === 'console') openProjectionWindow(preload)
    },
  })
}
