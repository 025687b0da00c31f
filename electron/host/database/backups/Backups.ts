import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupEntry } from '../../../../shared/contract/shelf.ts'
import type { Connection } from '../openDatabase.ts'
import type { Store } from '../Store.ts'
import { type BackupReason, backupName, chooseBackupsToDrop, readBackupName } from './chooseBackupsToDrop.ts'
import { countParoles } from './countParoles.ts'

export const backupEveryMs = 600_000

/** The copies of démarche files: one folder per démarche, beside the library. */
export class Backups {
  private readonly folder: string
  private readonly now: () => number
  /** Number of the last operation already copied, by file. */
  private readonly copiedNumbers = new Map<string, number>()

  private readonly paroleCounts = new Map<string, number | null>()

  constructor(folder: string, now: () => number) {
    this.folder = folder
    this.now = now
  }

  /** The copies of a démarche, newest first. */
  list(demarcheId: string): BackupEntry[] {
    const folder = this.folderOf(demarcheId)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .map((name) => ({ name, read: readBackupName(name) }))
      .flatMap(({ name, read }) =>
        read
          ? [
              {
                name,
                ...read,
                sizeBytes: statSync(join(folder, name)).size,
                paroleCount: this.parolesOf(join(folder, name)),
              },
            ]
          : [],
      )
      .sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1))
  }

  /** Counted once: a copy never changes. */
  private parolesOf(path: string): number | null {
    const known = this.paroleCounts.get(path)
    const count = known === undefined ? countParoles(path) : known
    this.paroleCounts.set(path, count)
    return count
  }

  /** Copies the open file by SQLite's own backup, page by page while it goes on; nothing when nothing changed. */
  async take(store: Store, reason: BackupReason): Promise<string | null> {
    const number = store.number
    if (reason !== 'demande' && this.copiedNumbers.get(store.path) === number) return null
    const target = this.freePath(demarcheIdOf(store), reason)
    await store.connection.backup(target)
    this.copiedNumbers.set(store.path, number)
    this.drop(demarcheIdOf(store))
    return target
  }

  /** The same, at once: on closing and before a restoration. */
  takeNow(store: Store, reason: BackupReason): string | null {
    if (reason === 'fermeture' && this.copiedNumbers.get(store.path) === store.number) return null
    const target = this.freePath(demarcheIdOf(store), reason)
    store.connection.prepare('vacuum into ?').run(target)
    this.copiedNumbers.set(store.path, store.number)
    return target
  }

  /** Before migrating: the rows may have any shape, so only SQLite touches them. */
  takeBeforeMigrating(database: Connection): void {
    const id = String(database.prepare('select id from demarches').pluck().get())
    database.prepare('vacuum into ?').run(this.freePath(id, 'migration'))
  }

  pathOf(demarcheId: string, name: string): string | undefined {
    if (!readBackupName(name)) return undefined
    const path = join(this.folderOf(demarcheId), name)
    return existsSync(path) ? path : undefined
  }

  /** Puts a copy in the place of a closed file. Its journal of the disk goes with the file it belonged to. */
  replace(path: string, backupPath: string): void {
    const arriving = `${path}.arriving`
    copyFileSync(backupPath, arriving)
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true })
    renameSync(arriving, path)
  }

  private drop(demarcheId: string): void {
    const folder = this.folderOf(demarcheId)
    for (const name of chooseBackupsToDrop(readdirSync(folder), this.now())) rmSync(join(folder, name))
  }

  private folderOf(demarcheId: string): string {
    return join(this.folder, demarcheId.replace(/[^A-Za-z0-9-]/g, '_'))
  }

  private freePath(demarcheId: string, reason: BackupReason): string {
    const folder = this.folderOf(demarcheId)
    mkdirSync(folder, { recursive: true })
    const name = backupName(this.now(), reason)
    let path = join(folder, name)
    for (let copy = 2; existsSync(path); copy += 1)
      path = join(folder, name.replace('.tablee', `-${copy}.tablee`))
    return path
  }
}

function demarcheIdOf(store: Store): string {
  return store.all('demarches')[0]?.id ?? 'sans-nom'
}
