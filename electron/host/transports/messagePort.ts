import type { SupportedMessagePort } from '@orpc/client/message-port'
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { ConnectionContext } from '../procedures.ts'
import { router } from '../router.ts'
import { tellBug } from './tellBug.ts'

const handler = new RPCHandler(router, { interceptors: [onError(tellBug)] })

/** Serves the contract on one message port: the port given to the projection is the projection. */
export function serveMessagePort(
  port: SupportedMessagePort & { start?: () => void },
  context: ConnectionContext,
): void {
  const leave = context.role === 'projection' ? context.host.presence.arrive() : undefined
  // Node's and Electron's ports both tell of their closing by this event.
  if ('on' in port && leave) port.on('close', leave)
  handler.upgrade(port, { context })
  port.start?.()
}
