import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileRefusal, refusalOf } from '../database/openDatabase.ts'
import { destroyUrn, syncFolder } from './destroyUrn.ts'
import { UrnFile } from './UrnFile.ts'

/** Which urn of which vote: the démarche file says so, and nothing else. */
export type UrnPlace = {
  demarcheId: string
  /** The vote; all its rounds share it. */
  voteId: string
  /** The urn of this round; the démarche file keeps it while the vote is open. */
  urnId: string
}

/**
 * The urns of this computer: files of a folder of their own, beside the démarches and outside their copies. The names
 * are hashes, so that nothing a received file says becomes a path.
 */
export class Urns {
  /** Null: kept in memory. */
  private readonly folder: string | null
  private readonly opened = new Map<string, UrnFile>()

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

  isThere(place: UrnPlace): boolean {
    const path = this.pathOf(nameOf(place))
    return this.opened.has(nameOf(place)) || (path !== ':memory:' && existsSync(path))
  }

  /** Lets go of the file of an urn, which stays where it is. */
  release(place: UrnPlace): void {
    const name = nameOf(place)
    if (this.folder === null) return
    this.opened.get(name)?.close()
    this.opened.delete(name)
  }

  /** Whether something of an urn of this vote is still on the disk, of whatever round. */
  hasRemains(vote: Pick<UrnPlace, 'demarcheId' | 'voteId'>): boolean {
    return this.remainsOf(vote).length > 0
  }

  /**
   * Destroys every urn of a vote that the démarche file says is closed, or what a cut left of them.
   * @param onStep told after each step; the tests cut the power there
   */
  destroy(vote: Pick<UrnPlace, 'demarcheId' | 'voteId'>, onStep?: (step: string) => void): void {
    const prefix = prefixOf(vote)
    for (const [name, urn] of this.opened) {
      if (!name.startsWith(prefix)) continue
      urn.close()
      this.opened.delete(name)
    }
    for (const path of this.remainsOf(vote)) destroyUrn(path, onStep)
  }

  closeAll(): void {
    for (const urn of this.opened.values()) urn.close()
    this.opened.clear()
  }

  private remainsOf(vote: Pick<UrnPlace, 'demarcheId' | 'voteId'>): string[] {
    const { folder } = this
    if (folder === null) return [...this.opened.keys()].filter((name) => name.startsWith(prefixOf(vote)))
    if (!existsSync(folder)) return []
    const names = readdirSync(folder)
      .filter((name) => name.startsWith(prefixOf(vote)))
      .map((name) => name.replace(/-journal$/, ''))
    return [...new Set(names)].map((name) => join(folder, name))
  }

  private pathOf(name: string): string {
    return this.folder === null ? ':memory:' : join(this.folder, name)
  }
}

function prefixOf({ demarcheId, voteId }: Pick<UrnPlace, 'demarcheId' | 'voteId'>): string {
  return `${hashOf(JSON.stringify([demarcheId, voteId]))}-`
}

function nameOf(place: UrnPlace): string {
  return `${prefixOf(place)}${hashOf(place.urnId)}.urn`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
