import {
  onMessagePortClose,
  onMessagePortMessage,
  type SupportedMessagePort,
} from '@orpc/client/message-port'
import { onError } from '@orpc/server'
import { StandardRPCHandler } from '@orpc/server/standard'
import { createServerPeerHandleRequestFn } from '@orpc/server/standard-peer'
import {
  decodeRequestMessage,
  type EncodedMessage,
  encodeResponseMessage,
  experimental_ServerPeerWithoutCodec as ServerPeer,
} from '@orpc/standard-server-peer'
import { endedCall } from '../../../shared/protocol/endedCall.ts'
import type { ConnectionContext } from '../procedures.ts'
import { router } from '../router.ts'
import { tellBug } from './tellBug.ts'

const handler = new StandardRPCHandler(router, { interceptors: [onError(tellBug)] })

/** oRPC's own, but for the error it makes each time a call ends. */
class PortPeer extends ServerPeer {
  override close(options: Parameters<ServerPeer['close']>[0] = {}): void {
    super.close(options.id === undefined ? options : { ...options, reason: options.reason ?? endedCall })
  }
}

/** Serves the contract on one message port: the port given to the projection is the projection. */
export function serveMessagePort(
  port: SupportedMessagePort & { start?: () => void },
  context: ConnectionContext,
): void {
  const leave = context.role === 'projection' ? context.host.presence.arrive() : undefined
  // Node's and Electron's ports both tell of their closing by this event.
  if ('on' in port && leave) port.on('close', leave)
  const peer = new PortPeer(async ([id, type, payload]) => {
    port.postMessage(await encodeResponseMessage(id, type, payload))
  })
  const handle = createServerPeerHandleRequestFn(handler, { context })
  onMessagePortMessage(port, async (message: EncodedMessage) => {
    await peer.message(await decodeRequestMessage(message), handle)
  })
  onMessagePortClose(port, () => peer.close())
  port.start?.()
}
