import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { Client, Wire } from '../Connection.ts'

/** Opens the contract over one WebSocket; the ticket of the window travels as a sub-protocol. */
export function openWebSocket(address: string, ticket: string): Promise<Wire> {
  const socket = new WebSocket(address, ['tablee', `ticket.${ticket}`])
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()))
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => {
      const client: Client = createORPCClient(new RPCLink({ websocket: socket }))
      resolve({ client, closed, close: () => socket.close() })
    })
    socket.addEventListener('close', () => reject(new Error('The host cannot be reached')))
  })
}
