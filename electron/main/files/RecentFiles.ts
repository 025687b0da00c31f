import { readFileSync, writeFileSync } from 'node:fs'
import { isOurFile } from './askedFile.ts'

const filesKept = 8

/** The files opened last, newest first, in a small JSON file; one that is absent or spoilt is an empty list. */
export class RecentFiles {
  private readonly file: string
  private paths: readonly string[]

  constructor(file: string) {
    this.file = file
    this.paths = readPaths(file)
  }

  get newestFirst(): readonly string[] {
    return this.paths
  }

  /** Puts a file at the head of the list. A disk that refuses stops nothing. */
  add(path: string): void {
    this.keep([path, ...this.paths.filter((one) => one !== path)].slice(0, filesKept))
  }

  clear(): void {
    this.keep([])
  }

  private keep(paths: readonly string[]): void {
    this.paths = paths
    try {
      writeFileSync(this.file, JSON.stringify(paths))
    } catch {
      // The list will begin anew next time.
    }
  }
}

function readPaths(file: string): string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return Array.isArray(value) ? value.filter(isOurFile).slice(0, filesKept) : []
  } catch {
    return []
  }
}
