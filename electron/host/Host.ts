import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rehearsal } from '../../shared/activities/rehearsalRows.ts'
import { put } from '../../shared/domain/change.ts'
import { type ActorId, type AtelierId, makeId } from '../../shared/domain/ids.ts'
import type { Method } from '../../shared/domain/methods/methodSchema.ts'
import type { RuleContext } from '../../shared/domain/ruleContext.ts'
import { verbsWith } from './commands/verbs.ts'
import { readMethods } from './content.ts'
import { Backups, backupEveryMs } from './database/backups/Backups.ts'
import { CommandQueue } from './database/CommandQueue.ts'
import { ErasedPeople } from './database/ErasedPeople.ts'
import { runCommand } from './database/gate.ts'
import { FileRefusal } from './database/openDatabase.ts'
import { Store } from './database/Store.ts'
import { Presence } from './feed/Presence.ts'
import { Rehearsals } from './feed/Rehearsals.ts'
import { DocumentShelf } from './jobs/DocumentShelf.ts'
import { UploadShelf } from './maps/UploadShelf.ts'
import { methodShelf } from './methodShelf.ts'
import { PhoneDoor } from './phones/PhoneDoor.ts'
import { refreshShelfItem } from './shelfItem.ts'
import { CastQueue, recountVotes } from './urn/CastQueue.ts'
import { SecretVotes } from './urn/SecretVotes.ts'
import { Urns } from './urn/Urns.ts'

const stagePreference = 'stage'

export type HostOptions = {
  /** Where the library, the démarches and their copies live. `:memory:` keeps everything in memory (tests). */
  dataFolder: string
  /** Folder of `templates/`. */
  templatesFolder: string
  /** The built page of the phones; without it no phone can join. */
  phonePagesFolder?: string
  now?: () => number
  newId?: <T extends string>() => T
}

/**
 * The one process that owns the files: the library, at most one open démarche, and the atelier on stage.
 * It knows no transport and no window; `router.ts` puts the contract on it.
 */
export class Host {
  readonly options: HostOptions
  readonly library: Store
  readonly device: ActorId
  readonly backups: Backups
  readonly secretVotes: SecretVotes
  readonly erasedPeople: ErasedPeople
  readonly castQueue = new CastQueue(this)
  readonly door: PhoneDoor
  readonly presence = new Presence()
  readonly rehearsals = new Rehearsals()
  readonly documents = new DocumentShelf()
  readonly uploads = new UploadShelf()
  readonly queue = new CommandQueue()
  readonly verbs: ReturnType<typeof verbsWith>
  demarche: Store | null = null
  /** The atelier whose evening is on the wall. */
  stage: AtelierId | null = null
  private changed = new AbortController()
  private knownMethods: readonly Method[] | undefined
  private backupTimer: NodeJS.Timeout | undefined

  constructor(options: HostOptions) {
    this.options = options
    if (!this.isInMemory) mkdirSync(this.folder('demarches'), { recursive: true })
    this.library = new Store(
      this.isInMemory ? ':memory:' : join(options.dataFolder, 'library.tablib'),
      'library',
      {
        create: true,
        newEpoch: this.newId(),
      },
    )
    this.device = this.knownDevice()
    this.verbs = verbsWith(methodShelf(() => this))
    this.backups = new Backups(this.folder('backups'), () => this.now())
    this.erasedPeople = new ErasedPeople(this)
    this.secretVotes = new SecretVotes(new Urns(this.isInMemory ? null : this.folder('urns')))
    this.door = new PhoneDoor(this)
    if (!this.isInMemory) this.recoverStage()
  }

  get isInMemory(): boolean {
    return this.options.dataFolder === ':memory:'
  }

  folder(name: string): string {
    return join(this.options.dataFolder, name)
  }

  now(): number {
    return this.options.now?.() ?? Date.now()
  }

  newId<T extends string>(): T {
    return this.options.newId?.<T>() ?? makeId<T>(this.now(), randomBytes(10))
  }

  get ruleContext(): RuleContext {
    return { now: this.now(), newId: <T extends string>() => this.newId<T>() }
  }

  /** Aborts when another démarche is opened or closed, or another atelier goes on stage. */
  get changeSignal(): AbortSignal {
    return this.changed.signal
  }

  /** Puts another démarche in place of the present one, which is closed. */
  setDemarche(store: Store | null): void {
    this.queue.flush()
    const previous = this.demarche
    if (previous !== store) this.door.shut()
    this.demarche = store
    this.setStage(null)
    if (previous !== store) this.closeStore(previous)
    if (store) this.erasedPeople.eraseAgain(store)
    if (store) this.startBackups(store)
    if (store) {
      this.settleVotes(store)
      recountVotes(this, store)
    }
    this.announceChange()
  }

  /** The methods of the library, read once. */
  get methods(): readonly Method[] {
    this.knownMethods ??= readMethods(this.options.templatesFolder)
    return this.knownMethods
  }

  /** Keeps the shelf true when something it shows has changed: titles, days, the state of an evening. */
  noteChange(noun: string): void {
    if (!this.demarche || !['demarches', 'ateliers', 'sequences', 'lanes', 'evening'].includes(noun)) return
    const item = refreshShelfItem(this, this.demarche)
    const info = {
      commandId: this.newId<string>(),
      actorId: this.device,
      name: 'shelf.refresh',
      at: this.now(),
    }
    runCommand(this.library, { ...info, kind: 'course' }, () => [put('shelfItems', item)])
  }

  /** No urn is left of a vote that is over. What the disk refuses now is done again at the next opening. */
  settleVotes(store: Store): void {
    try {
      this.secretVotes.settle(store)
    } catch (problem) {
      this.report(problem)
    }
  }

  setStage(atelierId: AtelierId | null): void {
    if (this.stage === atelierId) return
    this.stage = atelierId
    this.rememberStage()
    this.announceChange()
  }

  /**
   * Plays a method on the wall for a minute, or stops; nothing of it is written. False, and nothing happens, while an
   * evening is running there: the hall keeps its picture.
   */
  rehearse(rehearsal: Rehearsal | null): boolean {
    const evening = this.stage ? this.demarche?.get('evenings', this.stage) : undefined
    if (rehearsal && evening?.state === 'running') return false
    if (rehearsal === null && this.rehearsals.current === null) return false
    this.rehearsals.current = rehearsal
    this.announceChange()
    return rehearsal !== null
  }

  /** Kept so that after a power cut the wall finds its evening again by itself. */
  private rememberStage(): void {
    const demarche = this.demarche?.all('demarches')[0]
    const value = demarche && this.stage ? { demarcheId: demarche.id, atelierId: this.stage } : null
    const info = {
      commandId: this.newId<string>(),
      actorId: this.device,
      name: 'windows.stage',
      at: this.now(),
    }
    runCommand(this.library, { ...info, kind: 'course' }, () => [
      put('preferences', { id: stagePreference, value }),
    ])
  }

  /** After a process that was killed: opens the evening that was on the wall. A file that refuses is left alone. */
  private recoverStage(): void {
    const value = this.library.get('preferences', stagePreference)?.value
    if (typeof value !== 'object' || value === null || !('demarcheId' in value)) return
    const item = this.library.get('shelfItems', String(value.demarcheId))
    if (!item) return
    try {
      const store = new Store(item.path, 'demarche', { create: false, newEpoch: this.newId() })
      const atelier = store.get('ateliers', String(value.atelierId))
      this.setDemarche(store)
      this.setStage(atelier?.id ?? null)
      this.door.recover().catch((problem) => this.report(problem))
    } catch (problem) {
      if (!(problem instanceof FileRefusal)) throw problem
    }
  }

  close(): void {
    this.setStage(null)
    this.setDemarche(null)
    this.library.close()
  }

  private closeStore(store: Store | null): void {
    clearInterval(this.backupTimer)
    if (!store || store.isClosed) return
    this.secretVotes.urns.releaseAll()
    if (!this.isInMemory) this.backups.takeNow(store, 'fermeture')
    store.close()
  }

  /** A copy on opening, then every ten minutes when something changed. */
  private startBackups(store: Store): void {
    if (this.isInMemory) return
    const take = (reason: 'ouverture' | 'soiree') => {
      if (!store.isClosed)
        this.backups.take(store, reason).catch((problem) => {
          // A copy cut short by the closing of its file is no news: closing takes one of its own.
          if (!store.isClosed) this.report(problem)
        })
    }
    take('ouverture')
    this.backupTimer = setInterval(() => take('soiree'), backupEveryMs)
    this.backupTimer.unref()
  }

  /** A bug or a disk that fails, told where the facilitator's terminal or the log can show it. */
  report(problem: unknown): void {
    console.error(problem)
  }

  private announceChange(): void {
    const before = this.changed
    this.changed = new AbortController()
    before.abort()
  }

  /** The id of this computer, kept in the library. */
  private knownDevice(): ActorId {
    const known = this.library.where('actors', { kind: 'device' })[0]
    if (known) return known.id
    const actor = {
      id: this.newId<ActorId>(),
      v: 0,
      kind: 'device' as const,
      name: '',
      createdAt: this.now(),
    }
    this.library.begin()
    this.library.writeRow('actors', actor)
    this.library.commit()
    return actor.id
  }
}
