import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileRefusal, refusalOf } from '../database/openDatabase.ts'
import { destroyUrn, syncFolder } from './destroyUrn.ts'
import { UrnFile } from './UrnFile.ts'

/** A vote of a démarche; all its rounds share it. */
export type VoteName = { demarcheId: string; voteId: string }

/** The urn of one round of it: the démarche file says which one is in use, and nothing else does. */
export type UrnPlace = VoteName & { urnId: string }

/**
 * The urns of this computer: files of a folder of their own, beside the démarches and outside their copies. The names
 * are hashes, so that nothing a received file says becomes a path.
 */
export class Urns {
  /** Null: kept in memory. */
  private readonly folder: string | null
  private readonly opened = new Map<string, UrnFile>()
  /** Told after each step of a close; the tests cut the power there. */
  onStep: (step: string) => void = () => {}

  constructor(folder: string | null) {
    this.folder = folder
  }

  /** A new, empty urn; on the disk before the démarche says that the vote is open. */
  make(place: UrnPlace): void {
    const name = nameOf(place)
    if (this.opened.has(name)) return
    if (this.folder !== null) mkdirSync(this.folder, { recursive: true })
    const path = this.pathOf(name)
    if (path !== ':memory:' && existsSync(path)) return
    this.opened.set(name, new UrnFile(path, { create: true }))
    if (this.folder !== null) syncFolder(this.folder)
  }

  /**
   * The urn of an open vote.
   * @throws FileRefusal urnMissing (the démarche is an older copy, or comes from another computer), urnDamaged
   */
  find(place: UrnPlace): UrnFile {
    const name = nameOf(place)
    const known = this.opened.get(name)
    if (known) return known
    const path = this.pathOf(name)
    if (path === ':memory:' || !existsSync(path)) throw new FileRefusal('urnMissing')
    try {
      const urn = new UrnFile(path, { create: false })
      this.opened.set(name, urn)
      return urn
    } catch (problem) {
      const known = refusalOf(problem)
      if (known instanceof FileRefusal && known.code !== 'diskFull') throw new FileRefusal('urnDamaged')
      throw known
    }
  }

  /** Lets go of the file of an urn, which stays where it is. */
  release(place: UrnPlace): void {
    const name = nameOf(place)
    if (this.folder === null) return
    this.opened.get(name)?.close()
    this.opened.delete(name)
  }

  /** Whether there is no urn at all on this computer: the usual case, told without a look at any vote. */
  get isEmpty(): boolean {
    if (this.opened.size > 0) return false
    return this.folder === null || !existsSync(this.folder) || readdirSync(this.folder).length === 0
  }

  /** Whether this urn, or what a cut left of it, is still there. */
  isThere(place: UrnPlace): boolean {
    return this.namesOf(nameOf(place)).length > 0
  }

  /** Destroys one urn, that of a round the démarche file says is over. */
  destroy(place: UrnPlace): void {
    this.destroyNamed(nameOf(place))
  }

  /** Destroys every urn of a vote: those too that another life of the démarche file had made. */
  destroyAll(vote: VoteName): void {
    this.destroyNamed(prefixOf(vote))
  }

  /** Lets go of every file: another démarche is opened, or the host stops. Urns kept in memory stay. */
  releaseAll(): void {
    if (this.folder === null) return
    for (const urn of this.opened.values()) urn.close()
    this.opened.clear()
  }

  private destroyNamed(start: string): void {
    const names = this.namesOf(start)
    for (const name of names) {
      this.opened.get(name)?.close()
      this.opened.delete(name)
      if (this.folder !== null) destroyUrn(join(this.folder, name), this.onStep)
    }
  }

  /** Names of the urns that begin so, those of which only a journal is left included. */
  private namesOf(start: string): string[] {
    const inFolder = this.folder !== null && existsSync(this.folder) ? readdirSync(this.folder) : []
    const names = [...this.opened.keys(), ...inFolder.map((name) => name.replace(/-journal$/, ''))]
    return [...new Set(names.filter((name) => name.startsWith(start)))]
  }

  private pathOf(name: string): string {
    return this.folder === null ? ':memory:' : join(this.folder, name)
  }
}

function prefixOf({ demarcheId, voteId }: VoteName): string {
  return `${hashOf(JSON.stringify([demarcheId, voteId]))}-`
}

function nameOf(place: UrnPlace): string {
  return `${prefixOf(place)}${hashOf(place.urnId)}.urn`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
