import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { RefusalCode } from '../../../shared/domain/change.ts'
import type { Migration } from './migrations/index.ts'

export type Connection = Database.Database

/** « TABL » and « TBIB », written in the header of our files (SQLite's application_id). */
export const applicationIds = { demarche: 0x5441424c, library: 0x54424942 } as const
export type FileKind = keyof typeof applicationIds

/** A file that cannot be opened, and why; the file itself was left as it was. */
export class FileRefusal extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(code)
    this.name = 'FileRefusal'
    this.code = code
  }
}

/**
 * Reads the header without opening the file as a database, so that a refused file is not touched.
 * @throws FileRefusal fileMissing, fileForeign, fileDamaged or fileNewer. Source: sqlite.org/fileformat2.html, 1.3.
 */
export function inspectHeader(path: string, kind: FileKind, latestVersion: number): void {
  if (!existsSync(path)) throw new FileRefusal('fileMissing')
  const size = statSync(path).size
  if (size === 0) throw new FileRefusal('fileDamaged')
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  let read = 0
  try {
    read = readSync(file, header, 0, 100, 0)
  } finally {
    closeSync(file)
  }
  const magic = 'SQLite format 3\0'
  const start = header.subarray(0, Math.min(read, 16)).toString('latin1')
  if (!magic.startsWith(start) || start.length === 0) throw new FileRefusal('fileForeign')
  if (read < 100) throw new FileRefusal('fileDamaged')
  if (header.readUInt32BE(68) !== applicationIds[kind]) throw new FileRefusal('fileForeign')
  if (header.readUInt32BE(60) > latestVersion) throw new FileRefusal('fileNewer')
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  if (size < pageSize * header.readUInt32BE(28)) throw new FileRefusal('fileDamaged')
}

/** Pragmas of every file of ours: what was acknowledged survives a power cut, and one program owns the file. */
function setPragmas(database: Connection): void {
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('temp_store = MEMORY')
}

export type OpenOptions = {
  create: boolean
  newEpoch: string
  /** The file was received: nothing is known of it. */
  isForeign?: boolean
  beforeMigrating?: (database: Connection) => void
}

/**
 * Opens (or creates) a file, migrates it, and takes it for this process alone.
 * @param beforeMigrating called once, with the open connection, when steps are pending on an existing file
 * @throws FileRefusal
 */
export function openDatabase(
  path: string,
  kind: FileKind,
  migrations: readonly Migration[],
  options: OpenOptions,
): Connection {
  const isMemory = path === ':memory:'
  const isNew = isMemory || (options.create && !existsSync(path))
  if (!isNew) inspectHeader(path, kind, migrations.length)
  // Every page is read again when the file comes from elsewhere, or was not closed by us: a long file takes its time.
  const mustCheck = !isNew && (options.isForeign === true || existsSync(`${path}-wal`))
  let database: Connection | null = null
  try {
    database = new Database(path, { timeout: 0 })
    setPragmas(database)
    database.exec('begin immediate; commit')
    if (mustCheck && database.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new FileRefusal('fileDamaged')
    migrate(database, kind, migrations, { ...options, isNew })
    return database
  } catch (problem) {
    database?.close()
    throw refusalOf(problem)
  }
}

function migrate(
  database: Connection,
  kind: FileKind,
  migrations: readonly Migration[],
  options: { newEpoch: string; isNew: boolean; beforeMigrating?: (database: Connection) => void },
): void {
  const version = Number(database.pragma('user_version', { simple: true }))
  const pending = migrations.slice(version)
  if (pending.length === 0) return
  if (!options.isNew) options.beforeMigrating?.(database)
  database.exec('begin immediate')
  try {
    for (const step of pending) database.exec(step.up)
    if (version === 0)
      database.prepare('insert into file_identity (id, epoch) values (1, ?)').run(options.newEpoch)
    const broken = database.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new FileRefusal('fileDamaged')
    database.pragma(`application_id = ${applicationIds[kind]}`)
    database.pragma(`user_version = ${migrations.length}`)
    database.exec('commit')
  } catch (problem) {
    database.exec('rollback')
    throw problem
  }
  // Who we are stands in the header of the file itself, not only in its journal: `inspectHeader` reads no more.
  database.pragma('wal_checkpoint(TRUNCATE)')
}

/** Turns what SQLite says into one of our sentences; a bug of ours passes as it is. */
export function refusalOf(problem: unknown): unknown {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new FileRefusal('fileBusy')
  if (code === 'SQLITE_NOTADB') return new FileRefusal('fileForeign')
  if (code.startsWith('SQLITE_CORRUPT')) return new FileRefusal('fileDamaged')
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new FileRefusal('diskFull')
  if (code.startsWith('SQLITE_CANTOPEN')) return new FileRefusal('fileMissing')
  return problem
}
