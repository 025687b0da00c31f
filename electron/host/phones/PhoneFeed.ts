import { activities } from '../../../shared/activities/index.ts'
import type { ActorId, AtelierId } from '../../../shared/domain/ids.ts'
import { phoneScene } from '../../../shared/domain/phones/phoneScene.ts'
import { phoneVotes } from '../../../shared/domain/phones/phoneVotes.ts'
import type { Board, TableName } from '../../../shared/domain/rows.ts'
import type {
  PhoneMap,
  PhoneMessage,
  PhoneOwn,
  PhoneScene,
  PhoneVoice,
} from '../../../shared/protocol/phoneMessage.ts'
import type { PhoneSession } from '../database/PhoneSessions.ts'
import type { Operation, Reader, Store } from '../database/Store.ts'
import { ballotOfBoard } from '../urn/ballotOfBoard.ts'
import { mapOfBoard } from './mapOfBoard.ts'

/** How many phones are told in one turn of the event loop: the console's commands pass in between. */
const phonesPerTurn = 25
/** Tabs of one phone that follow at once, those that are about to end included. */
const mostFollowers = 12
/** How many of its own paroles a phone is told. */
const ownShown = 30

/** Tables that say what is open; an operation elsewhere costs the phones nothing. */
const sceneTables: ReadonlySet<TableName> = new Set<TableName>([
  'demarches',
  'ateliers',
  'groups',
  'doors',
  'evenings',
  'clocks',
  'boards',
  'lanes',
  'communes',
])

/** A phone's own voice in one poll, in an open or a secret vote; null when it has none there. */
export type VoiceReader = (
  session: PhoneSession,
  token: string,
  poll: { boardId: string; pollId: string },
) => Omit<PhoneVoice, 'boardId' | 'pollId'> | null

type Seat = { turn: number; wake: () => void }

/**
 * The feed of the phones of one atelier: one follower of the file for all of them. The scene is built once for each
 * change of what is open; what is a phone's own is read for it alone, when it changed.
 */
export class PhoneFeed {
  private readonly store: Store
  private readonly atelierId: AtelierId
  private readonly now: () => number
  private readonly readVoice: VoiceReader
  private readonly seats = new Map<string, Set<Seat>>()
  /** What each phone sent, until it changes: a vote reads it again for nothing. */
  private readonly sent = new Map<string, PhoneOwn['sent']>()
  private readonly stopping = new AbortController()
  private scene: PhoneScene
  private sceneText: string
  private sceneTurn = 1

  constructor(store: Store, atelierId: AtelierId, now: () => number, readVoice: VoiceReader) {
    this.store = store
    this.atelierId = atelierId
    this.now = now
    this.readVoice = readVoice
    this.scene = readScene(store, atelierId)
    this.sceneText = JSON.stringify(this.scene)
    void this.run(store.number)
  }

  /** What is open now. */
  get present(): PhoneScene {
    return this.scene
  }

  stop(): void {
    this.stopping.abort()
    for (const seats of this.seats.values()) for (const seat of seats) seat.wake()
  }

  /** Something of this phone’s own changed. */
  tell(phoneId: string): void {
    for (const seat of this.seats.get(phoneId) ?? []) {
      seat.turn += 1
      seat.wake()
    }
  }

  /** Follows for one tab of one phone: the scene and its own, then each when it changes. It holds no queue. */
  async *follow(
    session: PhoneSession,
    token: string,
    signal: AbortSignal,
  ): AsyncGenerator<PhoneMessage, void, void> {
    const seat: Seat = { turn: 1, wake: () => {} }
    const seats = this.seats.get(session.phoneId) ?? new Set()
    if (seats.size >= mostFollowers) return
    this.seats.set(session.phoneId, seats.add(seat))
    const told = { scene: 0, own: 0 }
    const wakeOnAbort = () => seat.wake()
    signal.addEventListener('abort', wakeOnAbort)
    try {
      while (!signal.aborted && !this.stopping.signal.aborted && !session.isKicked) {
        if (told.scene !== this.sceneTurn) {
          told.scene = this.sceneTurn
          yield { kind: 'scene', now: this.now(), scene: this.scene }
        } else if (told.own !== seat.turn) {
          told.own = seat.turn
          yield { kind: 'own', own: this.ownOf(session, token) }
        } else {
          await new Promise<void>((resolve) => {
            seat.wake = resolve
            if (signal.aborted || this.stopping.signal.aborted) resolve()
          })
        }
      }
    } finally {
      signal.removeEventListener('abort', wakeOnAbort)
      seats.delete(seat)
      if (seats.size === 0) this.seats.delete(session.phoneId)
    }
  }

  private ownOf(session: PhoneSession, token: string): PhoneOwn {
    const { now } = this.scene
    const polls =
      now.kind === 'vote'
        ? now.votes.flatMap(({ boardId, polls: open }) => open.map(({ pollId }) => ({ boardId, pollId })))
        : []
    const voices = polls.flatMap((poll) => {
      const voice = this.readVoice(session, token, poll)
      return voice ? [{ ...poll, ...voice }] : []
    })
    const { phoneId, isSeated, groupId, firstName } = session
    const sent = this.sent.get(phoneId) ?? readSent(this.store, phoneId)
    this.sent.set(phoneId, sent)
    return { isSeated, groupId, firstName, sent, voices }
  }

  private async run(from: number): Promise<void> {
    let cursor = from
    const { signal } = this.stopping
    while (!signal.aborted && !this.store.isClosed) {
      const operations = this.store.operationsAfter(cursor, 256)
      if (operations.length === 0) {
        await this.store.nextOperation(signal)
        continue
      }
      cursor = operations.at(-1)?.number ?? cursor
      this.tellOwners(operations)
      if (operations.some(({ changes }) => changes.some(([table]) => sceneTables.has(table))))
        await this.tellScene()
    }
  }

  private tellOwners(operations: readonly Operation[]): void {
    const owners = new Set<string>()
    for (const { changes } of operations)
      for (const [table, , before, after] of changes) {
        const row = after ?? before
        if (table === 'submissions' && row && 'phoneId' in row) {
          owners.add(row.phoneId)
          this.sent.delete(row.phoneId)
        }
        if (table === 'ballotVoices' && row && 'voterId' in row && row.voterId) owners.add(row.voterId)
      }
    for (const owner of owners) this.tell(owner)
  }

  private async tellScene(): Promise<void> {
    const scene = readScene(this.store, this.atelierId)
    const text = JSON.stringify(scene)
    if (text === this.sceneText) return
    // A vote that opens, changes or closes changes what is each phone's own.
    const isVote = scene.now.kind === 'vote' || this.scene.now.kind === 'vote'
    this.scene = scene
    this.sceneText = text
    this.sceneTurn += 1
    let count = 0
    for (const seats of [...this.seats.values()]) {
      for (const seat of seats) {
        if (isVote) seat.turn += 1
        seat.wake()
      }
      count += 1
      if (count % phonesPerTurn === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

/** What is open to the phones of an atelier, read from the file. */
export function readScene(read: Reader, atelierId: AtelierId): PhoneScene {
  const evening = read.get('evenings', atelierId)
  const door = read.get('doors', atelierId)
  const asked = door?.ask.kind === 'contribute' ? door.ask.boardIds : []
  const map = door?.ask.kind === 'gommette' ? read.get('boards', door.ask.boardId) : undefined
  const boards = asked.flatMap((id) => read.get('boards', id) ?? [])
  return phoneScene(
    {
      demarche: read.all('demarches')[0],
      atelier: read.get('ateliers', atelierId),
      door,
      groups: read.where('groups', { atelierId }),
      evening,
      clock: read.get('clocks', evening?.currentSequenceId),
      boards,
      lanes: boards.flatMap((board) => read.get('lanes', board.laneId) ?? []),
      map: map ? phoneMap(read, map) : null,
      votes: phoneVotes(
        read.where('boards', { atelierId, activity: 'ballot' }).flatMap((board) => {
          const ballot = ballotOfBoard(board)
          return ballot ? [ballot] : []
        }),
      ),
    },
    (board) => activities[board.activity].slots(board.settings, board.document),
  )
}

function phoneMap(read: Reader, board: Board): PhoneMap | null {
  const settings = mapOfBoard(board)
  if (!settings || board.frozenAt !== null) return null
  return {
    boardId: board.id,
    question: read.get('lanes', board.laneId)?.title || board.title,
    isFirstName: settings.entry === 'firstName',
    categories: settings.categories.map(({ id, title, shape }) => ({ id, title, shape })),
    communes: read
      .all('communes')
      .map(({ id, name }) => ({ id, name }))
      .sort((one, other) => byFrench.compare(one.name, other.name)),
  }
}

const byFrench = new Intl.Collator('fr')

/** What one phone sent, the last ones first. */
function readSent(read: Reader, phoneId: ActorId): PhoneOwn['sent'] {
  return read
    .where('submissions', { phoneId })
    .sort((one, other) => other.sentAt - one.sentAt)
    .slice(0, ownShown)
    .map(({ id, boardId, text, state }) => ({ id, boardId, text, state }))
}
