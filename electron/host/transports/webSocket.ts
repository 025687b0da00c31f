import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import type { WebSocket } from 'ws'
import type { ConnectionContext } from '../procedures.ts'
import { router } from '../router.ts'
import { tellBug } from './tellBug.ts'

const handler = new RPCHandler(router, { interceptors: [onError(tellBug)] })

/** Above this much unsent, a slow reader makes the feed wait instead of filling the memory. */
const highWaterBytes = 256 * 1024

/** Serves the contract on one WebSocket. Role and identity come from `context`, made when the ticket was checked. */
export function serveWebSocket(socket: WebSocket, context: ConnectionContext): void {
  const leave = context.role === 'projection' ? context.host.presence.arrive() : undefined
  socket.on('close', () => leave?.())
  const paced = {
    addEventListener: socket.addEventListener.bind(socket),
    send: (data: Parameters<WebSocket['send']>[0]) =>
      new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        const mustWait = socket.bufferedAmount > highWaterBytes
        socket.send(data, (problem) => {
          if (!mustWait) return
          if (problem) reject(problem)
          else resolve()
        })
        if (!mustWait) resolve()
      }),
  }
  handler.upgrade(paced as unknown as WebSocket, { context })
}
