import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { ParticipantContract } from '../../shared/contract/participant.ts'
import { makeId } from '../../shared/domain/ids.ts'
import type {
  JoinAnswer,
  JoinRefusal,
  PhoneMessage,
  PhoneOwn,
  PhoneScene,
} from '../../shared/protocol/phoneMessage.ts'
import { type Pending, PhoneOutbox } from './PhoneOutbox.ts'
import { signal } from './phoneSignal.ts'
import { keep, readKept } from './phoneStorage.ts'

type Client = ContractRouterClient<ParticipantContract>

/** `code`: nobody is in yet, ask for the code; `out`: sent out, for this evening. */
export type LinkState = 'connecting' | 'live' | 'offline' | 'code' | 'out'

/** Same as the host's (`phoneMessage.ts`), named here: that file is types only for this page. */
const protocol = 'tablee-phone'
const tokenPrefix = 'token.'
/** Asleep for longer than this, the socket is not believed: half of them are dead without knowing it. */
const longSleepMs = 8000

/** A fresh id; plain HTTP has no `randomUUID`. */
export function newId(): string {
  return makeId<string>(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/**
 * The link of this phone with the hall: it joins with the code or the token it kept, follows, sends what waits in the
 * outbox, and does it all again after a sleep or a cut.
 */
export class PhoneLink {
  readonly state = signal<LinkState>('connecting')
  readonly refusal = signal<JoinRefusal | null>(null)
  readonly scene = signal<PhoneScene | null>(null)
  readonly own = signal<PhoneOwn | null>(null)
  /** To add to this phone's clock to read the host's (ms). */
  readonly clockOffsetMs = signal(0)
  readonly outbox = new PhoneOutbox()
  /** Called when the hall told what is this phone’s own. */
  onOwn = () => {}
  private code: string
  private client: Client | null = null
  private socket: WebSocket | null = null
  private isSending = false
  private attempt = 0
  private wake = () => {}
  private hiddenAt = 0

  /** @param code from the QR code; empty when somebody typed the address */
  constructor(code: string) {
    this.code = code
    document.addEventListener('visibilitychange', () => this.onVisibility())
    window.addEventListener('online', () => this.retryNow())
    void this.run()
  }

  /** Somebody typed the code of the hall. */
  enter(code: string): void {
    this.code = code
    this.refusal.value = null
    this.state.value = 'connecting'
    this.retryNow()
  }

  /** Keeps it until it is answered; `onRefused` hears why not. */
  send(pending: Pending, onRefused?: (code: string) => void): void {
    this.outbox.add(pending, onRefused)
    void this.sendPending()
  }

  /** Says its table; the answer comes by the feed. */
  async sit(groupId: string | null, firstName: string): Promise<boolean> {
    const { client } = this
    if (!client) return false
    try {
      if (firstName !== (this.own.value?.firstName ?? '')) await client.seat.name({ firstName })
      type GroupId = Parameters<Client['seat']['choose']>[0]['groupId']
      // Ids are checked by the host as plain strings.
      return (await client.seat.choose({ groupId: groupId as GroupId })).isDone
    } catch {
      return false
    }
  }

  private onVisibility(): void {
    if (document.visibilityState === 'hidden') {
      this.hiddenAt = Date.now()
      return
    }
    if (this.hiddenAt > 0 && Date.now() - this.hiddenAt > longSleepMs) this.socket?.close()
    this.retryNow()
  }

  private retryNow(): void {
    this.attempt = 0
    this.wake()
  }

  private async run(): Promise<never> {
    for (;;) {
      const answer = await this.join()
      if (answer === null) {
        if (this.state.value !== 'code') this.state.value = 'offline'
        await this.pause(Math.min(5000, 400 * 2 ** Math.min(this.attempt++, 4)))
      } else if (answer.status === 'refused') {
        await this.onRefused(answer.code)
      } else {
        this.attempt = 0
        keep('token', answer.token)
        await this.follow(answer.token)
        if (this.state.value === 'live') this.state.value = 'offline'
        await this.pause(300)
      }
    }
  }

  /** Null: the hall does not answer. */
  private async join(): Promise<JoinAnswer | null> {
    const token = readKept('token')
    if (token === '' && this.code === '') return { status: 'refused', code: 'wrongCode' }
    try {
      const answer = await fetch('/join', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ code: this.code, token }),
      })
      // What our own host answers, when it does.
      return answer.ok ? ((await answer.json()) as JoinAnswer) : null
    } catch {
      return null
    }
  }

  private async onRefused(code: JoinRefusal): Promise<void> {
    if (code === 'closed') {
      this.state.value = 'offline'
      return this.pause(3000)
    }
    if (code === 'kicked') {
      this.state.value = 'out'
      return this.pause(60_000)
    }
    if (code === 'tooFast' && readKept('token') !== '') {
      this.state.value = 'offline'
      return this.pause(4000)
    }
    const isFirst = this.code === '' && code === 'wrongCode'
    if (code === 'wrongCode' || code === 'otherAtelier') {
      keep('token', '')
      if (code === 'otherAtelier') this.outbox.clear()
      this.code = ''
    }
    this.refusal.value = isFirst && this.refusal.value === null ? null : code
    this.state.value = 'code'
    await this.pause(0)
  }

  /** Follows until the socket ends. */
  private follow(token: string): Promise<void> {
    return new Promise((resolve) => {
      const socket = new WebSocket(`ws://${location.host}/phone`, [protocol, tokenPrefix + token])
      this.socket = socket
      socket.addEventListener('close', () => {
        if (this.socket === socket) this.client = null
        resolve()
      })
      socket.addEventListener('open', () => {
        const client: Client = createORPCClient(new RPCLink({ websocket: socket }))
        this.client = client
        void this.sendPending()
        this.read(client)
          .catch(() => {})
          .then(() => socket.close())
      })
    })
  }

  private async read(client: Client): Promise<void> {
    for await (const message of await client.hall.follow({})) this.take(message)
  }

  private take(message: PhoneMessage): void {
    if (message.kind === 'own') {
      this.own.value = message.own
      this.onOwn()
    } else {
      this.clockOffsetMs.value = message.now - Date.now()
      this.scene.value = message.scene
    }
    this.state.value = 'live'
  }

  /** One after the other, in their order. */
  private async sendPending(): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    try {
      for (;;) {
        const { client } = this
        const [next] = this.outbox.pending.value
        if (!client || !next) return
        const nouns = client as unknown as {
          [noun: string]: { [name: string]: (input: object) => Promise<{ status: string; code?: string }> }
        }
        // Taken first, then called: an optional call would be read as one more name by the client.
        const act = nouns[next.noun]?.[next.name]
        if (!act) return this.outbox.settle(next, 'invalid')
        try {
          const answer = await act(next.input)
          this.outbox.settle(next, answer.status === 'done' ? null : (answer.code ?? 'invalid'))
        } catch (problem) {
          const status = problem instanceof Error && 'status' in problem ? Number(problem.status) : 0
          // No status: the socket broke, it leaves with the next one.
          if (status === 0 || status >= 500) return
          if (status === 429) await new Promise((resolve) => setTimeout(resolve, 1500))
          else this.outbox.settle(next, 'invalid')
        }
      }
    } finally {
      this.isSending = false
    }
  }

  /** Waits, or until something calls for trying now; 0: only that. */
  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms > 0 ? setTimeout(resolve, ms) : 0
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
