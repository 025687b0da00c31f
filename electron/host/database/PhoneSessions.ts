import { createHash, randomBytes } from 'node:crypto'
import type { ActorId, AtelierId, GroupId } from '../../../shared/domain/ids.ts'
import type { Store } from './Store.ts'

/** A phone that joined one atelier. Who holds it is not known, unless a first name was given. */
export type PhoneSession = {
  phoneId: ActorId
  atelierId: AtelierId
  groupId: GroupId | null
  /** It chose a table, or « Je n’ai pas de table ». */
  isSeated: boolean
  firstName: string
  isKicked: boolean
  joinedAt: number
}

type SessionRecord = {
  hash: string
  phone_id: string
  atelier_id: string
  group_id: string | null
  is_seated: number
  first_name: string
  is_kicked: number
  joined_at: number
}

/**
 * The phones that joined, kept in the library file: neither their tokens nor first names ever enter a démarche file, a
 * journal or a backup. Only hashes of tokens are kept, so that phones come back after a power cut.
 */
export class PhoneSessions {
  private readonly library: Store
  private readonly byHash = new Map<string, PhoneSession>()
  private readonly byPhone = new Map<string, PhoneSession>()

  constructor(library: Store) {
    this.library = library
    for (const found of library.statement('select * from phone_sessions').all()) {
      // One shape, written by `add` below.
      const record = found as SessionRecord
      this.remember(record.hash, {
        phoneId: record.phone_id as ActorId,
        atelierId: record.atelier_id as AtelierId,
        groupId: record.group_id as GroupId | null,
        isSeated: record.is_seated === 1,
        firstName: record.first_name,
        isKicked: record.is_kicked === 1,
        joinedAt: record.joined_at,
      })
    }
  }

  /** A new phone, and its token of 128 bits: told once, kept nowhere here. */
  add(atelierId: AtelierId, phoneId: ActorId, joinedAt: number): { token: string; session: PhoneSession } {
    const token = randomBytes(16).toString('base64url')
    const session: PhoneSession = {
      phoneId,
      atelierId,
      groupId: null,
      isSeated: false,
      firstName: '',
      isKicked: false,
      joinedAt,
    }
    this.library
      .statement(
        'insert into phone_sessions (hash, phone_id, atelier_id, group_id, is_seated, first_name, is_kicked, joined_at) values (?, ?, ?, null, 0, ?, 0, ?)',
      )
      .run(hashOf(token), phoneId, atelierId, '', joinedAt)
    this.remember(hashOf(token), session)
    return { token, session }
  }

  find(token: string): PhoneSession | undefined {
    return this.byHash.get(hashOf(token))
  }

  ofAtelier(atelierId: AtelierId): PhoneSession[] {
    return [...this.byPhone.values()].filter((session) => session.atelierId === atelierId)
  }

  ofPhone(phoneId: ActorId): PhoneSession | undefined {
    return this.byPhone.get(phoneId)
  }

  seat(session: PhoneSession, groupId: GroupId | null): void {
    session.groupId = groupId
    session.isSeated = true
    this.save(session)
  }

  name(session: PhoneSession, firstName: string): void {
    session.firstName = firstName
    this.save(session)
  }

  kick(session: PhoneSession): void {
    session.isKicked = true
    this.save(session)
  }

  private save({ phoneId, groupId, isSeated, firstName, isKicked }: PhoneSession): void {
    this.library
      .statement(
        'update phone_sessions set group_id = ?, is_seated = ?, first_name = ?, is_kicked = ? where phone_id = ?',
      )
      .run(groupId, isSeated ? 1 : 0, firstName, isKicked ? 1 : 0, phoneId)
  }

  private remember(hash: string, session: PhoneSession): void {
    this.byHash.set(hash, session)
    this.byPhone.set(session.phoneId, session)
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
