import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { ParticipantContract } from '../../shared/contract/participant.ts'
import type { JoinAnswer, PhoneMessage, PhoneOwn, PhoneScene } from '../../shared/protocol/phoneMessage.ts'
import { phoneProtocol, tokenPrefix } from '../../shared/protocol/phoneMessage.ts'

export type PhoneClient = ContractRouterClient<ParticipantContract>

/** A phone without its page: what it knows, and how it asks. */
export type OpenPhone = {
  token: string
  client: PhoneClient
  socket: WebSocket
  /** Resolves with the code of the closing. */
  closed: Promise<number>
  scene: () => PhoneScene | null
  own: () => PhoneOwn | null
  /** Resolves once what it was told satisfies the condition. */
  until: (isEnough: (scene: PhoneScene, own: PhoneOwn) => boolean) => Promise<void>
  close: () => void
}

let minted = 0
/** An id as a phone mints one. */
export const mintedId = <T extends string>() => `phone-test-${process.pid}-${minted++}` as T

/** Shows a code, and a token when there is one, as the page does. */
export async function joinHall(
  origin: string,
  asked: { code: string; token?: string },
  headers: { [name: string]: string } = { Origin: origin },
): Promise<JoinAnswer | number> {
  const answer = await fetch(`${origin}/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(asked),
  })
  return answer.ok ? ((await answer.json()) as JoinAnswer) : answer.status
}

/** Joins and follows. @throws when the hall refuses */
export async function openPhone(origin: string, code: string, kept = ''): Promise<OpenPhone> {
  const answer = await joinHall(origin, { code, token: kept })
  if (typeof answer === 'number' || answer.status !== 'joined')
    throw new Error(`Not joined: ${JSON.stringify(answer)}`)
  const { token } = answer
  const socket = await openPhoneSocket(origin, token)
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  const client: PhoneClient = createORPCClient(new RPCLink({ websocket: socket }))
  let scene: PhoneScene | null = null
  let own: PhoneOwn | null = null
  const looks = new Set<() => void>()
  const take = (message: PhoneMessage) => {
    if (message.kind === 'scene') scene = message.scene
    else own = message.own
    for (const look of [...looks]) look()
  }
  const follow = async () => {
    for await (const message of await client.hall.follow({})) take(message)
  }
  follow().catch(() => {})
  const phone: OpenPhone = {
    token,
    client,
    socket,
    closed,
    scene: () => scene,
    own: () => own,
    until: (isEnough) =>
      new Promise((resolve) => {
        const look = () => {
          if (!scene || !own || !isEnough(scene, own)) return
          looks.delete(look)
          resolve()
        }
        looks.add(look)
        look()
      }),
    close: () => socket.close(),
  }
  await phone.until(() => true)
  return phone
}

/** The socket alone, open. @throws when the host turns it away */
export function openPhoneSocket(
  origin: string,
  token: string,
  options: { origin?: string; path?: string; protocols?: string[] } = {},
): Promise<WebSocket> {
  const address = `${origin.replace('http', 'ws')}${options.path ?? '/phone'}`
  const protocols = options.protocols ?? [phoneProtocol, tokenPrefix + token]
  const socket = new WebSocket(address, protocols, { origin: options.origin ?? origin })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket))
    socket.once('error', reject)
  })
}
