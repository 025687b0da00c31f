import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Client, Wire } from '../Connection.ts'

/** Opens the contract over a message port given by the shell: the port itself says which window this is. */
export function openMessagePort(port: MessagePort): Wire {
  const client: Client = createORPCClient(new RPCLink({ port }))
  const closed = new Promise<void>((resolve) => port.addEventListener('close', () => resolve()))
  port.start()
  return { client, closed, close: () => port.close() }
}
