import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '../../../shared/protocol/feedMessage.ts'
import type { Store } from './Store.ts'

const keyLifeMs = 600_000

/**
 * Who may open a window in browser mode. A key in an address serves once, within ten minutes, and becomes the ticket
 * of one window. Only hashes of tickets are kept, in the library file, so that windows come back after a power cut.
 */
export class WindowTickets {
  private readonly keys = new Map<string, { role: Role; endsAt: number }>()
  private readonly library: Store
  private readonly now: () => number

  constructor(library: Store, now: () => number) {
    this.library = library
    this.now = now
  }

  /** A fresh one-time key for a window of that role. */
  makeKey(role: Role): string {
    const key = randomBytes(16).toString('base64url')
    this.keys.set(key, { role, endsAt: this.now() + keyLifeMs })
    return key
  }

  /** Whether that key was given and has not served yet. */
  isUnused(key: string): boolean {
    return this.keys.has(key)
  }

  /** Turns a key into a ticket; null when it was used, too old or never given. */
  takeTicket(key: string): { ticket: string; role: Role } | null {
    const known = this.keys.get(key)
    this.keys.delete(key)
    if (!known || known.endsAt < this.now()) return null
    const ticket = randomBytes(24).toString('base64url')
    this.library
      .statement('insert into window_tickets (hash, role, created_at) values (?, ?, ?)')
      .run(hashOf(ticket), known.role, this.now())
    return { ticket, role: known.role }
  }

  roleOf(ticket: string): Role | null {
    const role = this.library
      .statement('select role from window_tickets where hash = ?')
      .pluck()
      .get(hashOf(ticket))
    return role === 'console' || role === 'projection' ? role : null
  }
}

function hashOf(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}
