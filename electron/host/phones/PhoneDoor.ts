import type { WebSocket } from 'ws'
import { put } from '../../../shared/domain/change.ts'
import type { ActorId, AtelierId, BoardId } from '../../../shared/domain/ids.ts'
import { readJoinCode } from '../../../shared/domain/phones/doorTexts.ts'
import type { Door } from '../../../shared/domain/phones/phoneRows.ts'
import type { JoinAnswer, PhoneNews } from '../../../shared/protocol/phoneMessage.ts'
import { Bell } from '../Bell.ts'
import { runCommand } from '../database/gate.ts'
import { type PhoneSession, PhoneSessions } from '../database/PhoneSessions.ts'
import type { Store } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import { ownVoices } from '../urn/castVoices.ts'
import { AddressLimits } from './AddressLimits.ts'
import { localAddresses } from './localAddresses.ts'
import { PhoneFeed } from './PhoneFeed.ts'
import { PhoneListener } from './PhoneListener.ts'
import { PhonePages } from './PhonePages.ts'
import { phoneLimits } from './phoneLimits.ts'
import { servePhone } from './servePhone.ts'
import { TokenBucket } from './TokenBucket.ts'

const openPreference = 'phoneDoor'
/** The console's list follows a crowd that joins without being told of each phone apart. */
const newsEveryMs = 250

type Open = {
  store: Store
  atelierId: AtelierId
  code: string
  listener: PhoneListener
  feed: PhoneFeed
  sockets: Map<ActorId, Set<WebSocket>>
  calls: Map<ActorId, TokenBucket>
  cooling: Map<ActorId, number>
  wrongCodes: AddressLimits
  allWrongCodes: TokenBucket
  newPhones: AddressLimits
}

/**
 * The door of the phones: shut until the facilitator opens it for one atelier, shut again at once when asked, when
 * another démarche is opened, and when the host stops. What was sent stays.
 */
export class PhoneDoor {
  readonly sessions: PhoneSessions
  private readonly host: Host
  private open: Open | null = null
  private turn = 0
  private readonly bell = new Bell()
  private ringing: NodeJS.Timeout | undefined

  constructor(host: Host) {
    this.host = host
    this.sessions = new PhoneSessions(host.library)
  }

  get openAtelierId(): AtelierId | null {
    return this.open?.atelierId ?? null
  }

  /** Where phones are served, once open. */
  get port(): number | null {
    return this.open?.listener.port ?? null
  }

  /**
   * Opens at the address of that row.
   * @throws the error of the system (EADDRINUSE, EADDRNOTAVAIL…) when it cannot be had
   */
  async openAt(store: Store, door: Door): Promise<void> {
    this.shut()
    const now = () => this.host.now()
    const listener = await PhoneListener.open({
      address: door.address,
      port: door.port,
      pages: new PhonePages(this.host.options.phonePagesFolder),
      now,
      onJoin: (asked, from) => this.join(asked, from),
      isKnown: (token) => this.sessionToServe(token) !== undefined,
      onSocket: (socket, token) => this.serve(socket, token),
    })
    if (store.isClosed || this.host.demarche !== store) {
      listener.close()
      return
    }
    this.open = {
      store,
      atelierId: door.atelierId,
      code: door.code,
      listener,
      feed: new PhoneFeed(store, door.atelierId, now, ({ phoneId }, key, poll) =>
        // The ids of a scene are those of rows.
        ownVoices(this.host, { id: phoneId, key }, { ...poll, boardId: poll.boardId as BoardId }),
      ),
      sockets: new Map(),
      calls: new Map(),
      cooling: new Map(),
      wrongCodes: new AddressLimits(phoneLimits.wrongCodesPerAddress),
      allWrongCodes: new TokenBucket(phoneLimits.wrongCodes, now()),
      newPhones: new AddressLimits(phoneLimits.newPhonesPerAddress),
    }
    this.rememberOpen(door.atelierId)
    this.ring()
  }

  /** Shuts and disconnects everyone at once; writes it in the file, so that the wall takes its codes away. */
  shut(): void {
    const { open } = this
    if (!open) return
    this.open = null
    open.feed.stop()
    open.listener.close()
    this.rememberOpen(null)
    const door = open.store.isClosed ? undefined : open.store.get('doors', open.atelierId)
    if (door?.isOpen) this.writeDoor(open.store, { ...door, isOpen: false }, 'phones.close')
    this.ring()
  }

  writeDoor(store: Store, door: Omit<Door, 'v'>, name: string, commandId?: string): void {
    const info = {
      commandId: commandId ?? this.host.newId<string>(),
      actorId: this.host.device,
      name,
      kind: 'course' as const,
      at: this.host.now(),
    }
    runCommand(store, info, () => [put('doors', door)])
  }

  /** After a process that was killed: opens again where it was, so that phones come back by themselves. */
  async recover(): Promise<void> {
    const store = this.host.demarche
    const remembered = this.host.library.get('preferences', openPreference)?.value
    for (const door of store?.all('doors') ?? []) {
      if (!store || !door.isOpen) continue
      if (door.atelierId === remembered) {
        try {
          await this.openAt(store, door)
          continue
        } catch {
          // The address or the port is gone: the console says that the door is shut.
        }
      }
      if (!store.isClosed) this.writeDoor(store, { ...door, isOpen: false }, 'phones.close')
    }
  }

  /** Sends a phone out, now and for the whole atelier; what it sent stays. */
  kick(phoneId: ActorId): boolean {
    const session = this.sessions.ofPhone(phoneId)
    if (!session) return false
    this.sessions.kick(session)
    for (const socket of this.open?.sockets.get(phoneId) ?? []) socket.close(1008, 'kicked')
    this.open?.feed.tell(phoneId)
    this.ring()
    return true
  }

  /** Own voices of a phone changed elsewhere than in the file (a secret vote). */
  tell(phoneId: ActorId): void {
    this.open?.feed.tell(phoneId)
  }

  /** The door and who came, then each change of it. */
  async *follow(signal: AbortSignal): AsyncGenerator<PhoneNews, void, void> {
    let told = -1
    while (!signal.aborted) {
      if (told !== this.turn) {
        told = this.turn
        yield this.news()
        continue
      }
      await this.bell.next(signal)
    }
  }

  private news(): PhoneNews {
    const { open } = this
    const sessions = open ? this.sessions.ofAtelier(open.atelierId) : []
    return {
      openAtelierId: open?.atelierId ?? null,
      addresses: localAddresses(),
      phones: sessions
        .filter(({ isKicked }) => !isKicked)
        .map(({ phoneId, groupId, isSeated, firstName }) => ({
          id: phoneId,
          groupId,
          isSeated,
          firstName,
          isHere: (open?.sockets.get(phoneId)?.size ?? 0) > 0,
        })),
    }
  }

  private join(asked: { code: string; token: string }, from: string): JoinAnswer {
    const { open } = this
    if (!open) return { status: 'refused', code: 'closed' }
    const now = this.host.now()
    const known = asked.token === '' ? undefined : this.sessions.find(asked.token)
    if (known) {
      if (known.isKicked) return { status: 'refused', code: 'kicked' }
      if (known.atelierId !== open.atelierId && asked.code === '')
        return { status: 'refused', code: 'otherAtelier' }
      if ((open.cooling.get(known.phoneId) ?? 0) > now) return { status: 'refused', code: 'tooFast' }
      if (known.atelierId === open.atelierId) return { status: 'joined', token: asked.token }
    }
    if (readJoinCode(asked.code) !== open.code) {
      const mayTry = open.wrongCodes.take(from, now) && open.allWrongCodes.take(now)
      return { status: 'refused', code: mayTry ? 'wrongCode' : 'tooFast' }
    }
    if (this.sessions.ofAtelier(open.atelierId).length >= phoneLimits.phones)
      return { status: 'refused', code: 'full' }
    if (!open.newPhones.take(from, now)) return { status: 'refused', code: 'tooFast' }
    const { token } = this.sessions.add(open.atelierId, this.host.newId<ActorId>(), now)
    this.ring()
    return { status: 'joined', token }
  }

  /** The session of a token that may be served here and now. */
  private sessionToServe(token: string): PhoneSession | undefined {
    const { open } = this
    const session = this.sessions.find(token)
    if (!open || !session || session.isKicked || session.atelierId !== open.atelierId) return undefined
    if ((open.cooling.get(session.phoneId) ?? 0) > this.host.now()) return undefined
    return session
  }

  private serve(socket: WebSocket, token: string): void {
    const { open } = this
    const session = this.sessionToServe(token)
    if (!open || !session) {
      socket.terminate()
      return
    }
    const { phoneId } = session
    const sockets = open.sockets.get(phoneId) ?? new Set()
    open.sockets.set(phoneId, sockets.add(socket))
    // More tabs than a person has: the oldest makes room.
    const [oldest] = sockets
    if (sockets.size > phoneLimits.socketsPerPhone) oldest?.close(1008, 'otherTab')
    const calls = open.calls.get(phoneId) ?? new TokenBucket(phoneLimits.callsPerPhone, this.host.now())
    open.calls.set(phoneId, calls)
    socket.on('close', () => {
      sockets.delete(socket)
      this.ring()
    })
    const context = {
      host: this.host,
      feed: open.feed,
      session,
      token,
      calls,
      onChange: () => this.ring(),
    }
    servePhone(socket, context, () => open.cooling.set(phoneId, this.host.now() + phoneLimits.coolingMs))
    this.ring()
  }

  private rememberOpen(atelierId: AtelierId | null): void {
    const info = {
      commandId: this.host.newId<string>(),
      actorId: this.host.device,
      name: 'phones.remember',
      kind: 'course' as const,
      at: this.host.now(),
    }
    runCommand(this.host.library, info, () => [put('preferences', { id: openPreference, value: atelierId })])
  }

  private ring(): void {
    this.ringing ??= setTimeout(() => {
      this.ringing = undefined
      this.turn += 1
      this.bell.ring()
    }, newsEveryMs)
    this.ringing.unref()
  }
}
