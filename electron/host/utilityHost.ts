import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { SupportedMessagePort } from '@orpc/client/message-port'
import type { MessageFromHost, MessageToHost } from '../../shared/protocol/hostMessage.ts'
import type { Host } from './Host.ts'
import { CannotStart, openHost } from './openHost.ts'
import { serveMessagePort } from './transports/messagePort.ts'
import { usualDataFolder } from './usualDataFolder.ts'

/** The little of Electron's `process.parentPort` that the host knows. It never imports electron. */
type ParentPort = {
  on: (
    event: 'message',
    listener: (event: {
      data: MessageToHost
      ports: (SupportedMessagePort & { start?: () => void })[]
    }) => void,
  ) => void
  postMessage: (message: MessageFromHost) => void
}

/** The host in the shell's utility process: each window comes with its own port, and the port says its role. */
const { parentPort } = process as unknown as { parentPort?: ParentPort }
if (!parentPort) throw new Error('utilityHost.ts runs in the utility process of the shell.')
const { values } = parseArgs({ options: { templates: { type: 'string' } } })

// Ctrl C in a terminal reaches every process: it is for the shell, which then asks us to stop.
process.on('SIGINT', () => {})
try {
  const host = openHost({
    dataFolder: usualDataFolder(),
    templatesFolder: resolve(values.templates ?? 'templates'),
    // Built beside the pages of the windows, in the same folder of the application.
    phonePagesFolder: resolve(values.templates ?? 'templates', '../dist/pages/phone'),
  })
  serveShell(host, parentPort)
} catch (problem) {
  if (!(problem instanceof CannotStart)) throw problem
  parentPort.postMessage({ kind: 'refused', sentence: problem.message })
  parentPort.on('message', ({ data }) => {
    if (data.kind === 'stop') process.exit(0)
  })
}

function serveShell(host: Host, shell: ParentPort): void {
  shell.on('message', ({ data, ports }) => {
    if (data.kind === 'stop') {
      host.close()
      process.exit(0)
    }
    const [port] = ports
    // The shell opens its own windows: there is no address to give.
    if (port) serveMessagePort(port, { host, role: data.role, actorId: host.device, invite: () => null })
  })
  shell.postMessage({ kind: 'ready' })
}
