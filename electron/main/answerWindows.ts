import { shellChannels } from '../../shared/protocol/shellChannels.ts'
import type { HostProcess } from './HostProcess.ts'
import { guardIpc } from './security/ipc.ts'
import { keepAwake } from './windows/keepAwake.ts'
import { roleOf } from './windows/openWindow.ts'
import type { WindowPlacer } from './windows/WindowPlacer.ts'

/** Gives each window a port to the host, under the role it was opened with; a console may open the wall and keep the computer awake. */
export function answerWindows(host: HostProcess, placer: WindowPlacer): void {
  guardIpc({
    givePort: ({ event, frame }, nonce) => {
      const role = roleOf(event.sender)
      if (role) frame.postMessage(shellChannels.port, nonce, [host.connect(role)])
    },
    openWall: ({ event }) => {
      if (roleOf(event.sender) === 'console') placer.openWall()
    },
    keepAwake: ({ event }, isWanted) => {
      if (roleOf(event.sender) === 'console') keepAwake('console', isWanted)
    },
  })
}
