import { createORPCClient } from '@orpc/client'
import { StandardRPCLink } from '@orpc/client/standard'
import {
  experimental_ClientPeerWithoutCodec as ClientPeer,
  decodeResponseMessage,
  type EncodedMessage,
  encodeRequestMessage,
} from '@orpc/standard-server-peer'
import { endedCall } from '../../../shared/protocol/endedCall.ts'
import type { Client, Wire } from '../Connection.ts'

/** oRPC's own, but for the errors it makes each time a call ends. */
class PortPeer extends ClientPeer {
  override close(options: Parameters<ClientPeer['close']>[0] = {}): void {
    super.close(options.id === undefined ? options : { ...options, reason: options.reason ?? endedCall })
  }
}

/** Opens the contract over a message port given by the shell: the port itself says which window this is. */
export function openMessagePort(port: MessagePort): Wire {
  const peer = new PortPeer(async ([id, type, payload]) => {
    port.postMessage(await encodeRequestMessage(id, type, payload))
  })
  port.addEventListener('message', async ({ data }: MessageEvent<EncodedMessage>) => {
    await peer.message(await decodeResponseMessage(data))
  })
  const closed = new Promise<void>((resolve) => port.addEventListener('close', () => resolve()))
  closed.then(() => peer.close())
  const calls = new StandardRPCLink(
    {
      call: async (request) => {
        const response = await peer.request(request)
        return { ...response, body: () => Promise.resolve(response.body) }
      },
    },
    { url: 'http://orpc' },
  )
  const client: Client = createORPCClient(calls)
  port.start()
  return { client, closed, close: () => port.close() }
}
