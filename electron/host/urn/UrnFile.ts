import { createHmac, randomBytes, randomInt } from 'node:crypto'
import Database, { type Statement } from 'better-sqlite3'
import type { Connection } from '../database/openDatabase.ts'
import { shuffled } from './shuffled.ts'

/** « TURN », in the header of an urn. */
const applicationId = 0x5455524e
/** How many of a voter's last sendings are known again; a phone sends again what a cut left unanswered, not more. */
const rememberedSendings = 32

/** One voter's ballot on its way into the urn. */
export type Casting = {
  /** What only the voter holds: the ticket of a phone, the code of a paper. Never written as it is. */
  key: string
  /** The name under which the roll says « has voted »; null when the roll knows nobody (a code drawn from a hat). */
  voter: string | null
  /** The ballot itself, as text; the urn does not read it. Null: the voter takes it back. */
  choices: string | null
  /** Id of the sending: the same one, sent twice, counts once. */
  commandId: string
}

/** What comes out of an urn: ballots without owner, in an order of chance; the roll in its own order. */
export type Poured = { papers: string[]; roll: string[] }

const schema = `
create table urn (id integer primary key check (id = 1), secret blob not null) strict;
create table ballots (key blob primary key, choices text, sendings text not null) strict, without rowid;
create table roll (voter text primary key) strict, without rowid;
`

/**
 * The urn of one secret vote: a file of its own, which no journal, no copy and no feed ever sees (decision 22).
 * A ballot stands under an HMAC of its voter's key, made with a secret of this urn: without the key nobody finds it,
 * and short codes cannot be tried one by one once the urn is gone. The roll says who voted, in no order of time.
 *
 * The pragmas were tried: with a write-ahead log, replaced ballots stay readable in the raw file. SQLite fills a page
 * in the order of arrival whatever the key, so the file is rewritten after every ballot (`vacuum`, 1 ms).
 */
export class UrnFile {
  private readonly database: Connection
  private readonly secret: Buffer
  private readonly statements = new Map<string, Statement>()

  /**
   * @param path `:memory:` for the tests of what is kept nowhere
   * @throws SqliteError when the file cannot be read, or is no urn (SQLITE_NOTADB)
   */
  constructor(path: string, options: { create: boolean }) {
    this.database = new Database(path, { timeout: 0, fileMustExist: !options.create })
    try {
      this.database.pragma('journal_mode = DELETE')
      this.database.pragma('secure_delete = ON')
      this.database.pragma('synchronous = FULL')
      this.database.pragma('temp_store = MEMORY')
      this.database.pragma('cell_size_check = ON')
      this.secret = options.create ? this.makeNew() : this.readKnown()
    } catch (problem) {
      this.database.close()
      throw problem
    }
  }

  /** How many people have voted. */
  get count(): number {
    return Number(this.statement('select count(*) from ballots where choices is not null').pluck().get())
  }

  /**
   * Puts each ballot in the place of its voter's former one, if there is one. All are on the disk when it returns, or
   * none: those that arrive together share its cost.
   */
  cast(castings: readonly Casting[]): void {
    this.database.transaction(() => {
      for (const casting of castings) this.put(casting)
    })()
    this.database.exec('vacuum')
  }

  /** The voter's own ballot, which they may change until the close; null when they have not voted. */
  choicesOf(key: string): string | null {
    return this.ballotOf(this.hide(key))?.choices ?? null
  }

  hasVoted(key: string): boolean {
    return this.choicesOf(key) !== null
  }

  /** Whether the roll says that this voter has voted. */
  isOnRoll(voter: string): boolean {
    return this.statement('select 1 from roll where voter = ?').get(voter) !== undefined
  }

  /** Everything that is in the urn, mixed. Nothing leaves it: the démarche file is written next. */
  pour(): Poured {
    const papers = this.statement('select choices from ballots where choices is not null')
      .pluck()
      .all()
      .map(String)
    const roll = this.statement('select voter from roll order by voter').pluck().all().map(String)
    return { papers: shuffled(papers, randomInt), roll }
  }

  close(): void {
    this.database.close()
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const made = this.database.prepare(sql)
    this.statements.set(sql, made)
    return made
  }

  private put({ key, voter, choices, commandId }: Casting): void {
    const hidden = this.hide(key)
    const known = this.ballotOf(hidden)?.sendings ?? []
    const sending = this.hide(commandId).subarray(0, 8).toString('base64url')
    if (known.includes(sending)) return
    const sendings = JSON.stringify([...known, sending].slice(-rememberedSendings))
    this.statement(
      'insert into ballots (key, choices, sendings) values (?, ?, ?) on conflict (key) do update set choices = excluded.choices, sendings = excluded.sendings',
    ).run(hidden, choices, sendings)
    if (voter === null) return
    const sign =
      choices === null
        ? 'delete from roll where voter = ?'
        : 'insert into roll (voter) values (?) on conflict do nothing'
    this.statement(sign).run(voter)
  }

  private makeNew(): Buffer {
    const secret = randomBytes(32)
    this.database.exec('begin immediate')
    this.database.exec(schema)
    this.database.prepare('insert into urn (id, secret) values (1, ?)').run(secret)
    this.database.pragma(`application_id = ${applicationId}`)
    this.database.exec('commit')
    return secret
  }

  private readKnown(): Buffer {
    if (this.database.pragma('application_id', { simple: true }) !== applicationId) throw notAnUrn()
    const secret = this.database.prepare('select secret from urn').pluck().get()
    if (!(secret instanceof Buffer)) throw notAnUrn()
    // The host may have stopped between the last ballot and its `vacuum`.
    this.database.exec('vacuum')
    return secret
  }

  private ballotOf(hidden: Buffer): { choices: string | null; sendings: string[] } | undefined {
    const found = this.statement('select choices, sendings from ballots where key = ?').get(hidden)
    if (found === undefined) return undefined
    // Two columns, written by `cast`.
    const { choices, sendings } = found as { choices: string | null; sendings: string }
    return { choices, sendings: JSON.parse(sendings) }
  }

  private hide(text: string): Buffer {
    return createHmac('sha256', this.secret).update(text).digest()
  }
}

function notAnUrn(): Error {
  return new Database.SqliteError('This file is not an urn.', 'SQLITE_NOTADB')
}
