import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const reportsKept = 10
const lastWordsKept = 8192

export type Crash = {
  /** Milliseconds since the epoch. */
  startedAt: number
  diedAt: number
  exitCode: number
  /** What it wrote on its error output; only the end is kept. */
  lastWords: string
  /** The app and what it runs on: name to version. */
  versions: { [name: string]: string | undefined }
}

/** Why the host ended by itself, one file per time, on this disk and nowhere else: nothing is ever sent. */
export class CrashReports {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Writes a report and drops the oldest ones; returns its path, or null when the disk refuses. */
  write(crash: Crash): string | null {
    const instant = new Date(crash.diedAt).toISOString()
    const path = join(this.folder, `crash-${instant.replaceAll(':', '-')}.json`)
    const report = {
      diedAt: instant,
      livedMs: crash.diedAt - crash.startedAt,
      exitCode: crash.exitCode,
      versions: crash.versions,
      lastWords: crash.lastWords.slice(-lastWordsKept),
    }
    try {
      mkdirSync(this.folder, { recursive: true })
      writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
      const reports = readdirSync(this.folder).filter((name) => /^crash-.*\.json$/.test(name))
      for (const name of reports.sort().slice(0, -reportsKept)) rmSync(join(this.folder, name))
      return path
    } catch {
      return null
    }
  }
}
