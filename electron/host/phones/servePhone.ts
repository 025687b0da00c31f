import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/ws'
import type { WebSocket } from 'ws'
import { tellBug } from '../transports/tellBug.ts'
import { type ParticipantContext, participantRouter } from './participantRouter.ts'
import { phoneLimits } from './phoneLimits.ts'
import { readPhoneFrame } from './readPhoneFrame.ts'
import { TokenBucket } from './TokenBucket.ts'

const handler = new RPCHandler(participantRouter, { interceptors: [onError(tellBug)] })

/** WebSocket close codes: RFC 6455, 7.4.1. */
const policyViolation = 1008

type Listener = (event: { data?: unknown }) => void

/**
 * Serves the participant's contract, and nothing else, on one socket of a phone. A socket that sends more than a thumb
 * could, or what is no call of ours, is cut; one that answers no ping is let go.
 *
 * @param onFlood it was cut: the phone stays out a moment
 */
export function servePhone(socket: WebSocket, context: ParticipantContext, onFlood: () => void): void {
  const now = () => context.host.now()
  const messages = new TokenBucket(phoneLimits.messagesPerSocket, now())
  let isCut = false
  const cut = () => {
    isCut = true
    onFlood()
    socket.close(policyViolation, 'tooFast')
    // It may never answer the closing.
    setTimeout(() => socket.terminate(), 1000).unref()
  }
  const paced = {
    addEventListener: (name: string, listener: Listener) => {
      const guarded: Listener = (event) => {
        if (isCut) return
        const frame = messages.take(now()) ? readPhoneFrame(event.data) : null
        if (frame === null) cut()
        else listener({ data: frame })
      }
      // The two names that the adapter listens to.
      socket.addEventListener(name as 'message', name === 'message' ? guarded : (listener as () => void))
    },
    send: (data: Parameters<WebSocket['send']>[0]) =>
      new Promise<void>((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return resolve()
        const mustWait = socket.bufferedAmount > phoneLimits.highWaterBytes
        socket.send(data, (problem) => {
          if (!mustWait) return
          if (problem) reject(problem)
          else resolve()
        })
        if (!mustWait) resolve()
      }),
  }
  letGoWhenHalfOpen(socket)
  // A broken frame or one too large: `ws` closes the socket by itself, there is nothing to add.
  socket.on('error', () => {})
  handler.upgrade(paced as unknown as WebSocket, { context })
}

function letGoWhenHalfOpen(socket: WebSocket): void {
  let isAlive = true
  socket.on('pong', () => {
    isAlive = true
  })
  const beat = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, phoneLimits.pingMs)
  beat.unref()
  socket.on('close', () => clearInterval(beat))
}
