import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string | undefined

/**
 * Where workers keep the code they compiled, for as long as this process lives: half a second less for each document
 * after the first. Made for this process alone, so that nobody else can put code there.
 */
export function compileCacheFolder(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'tablee-code-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    folder = made
  }
  return folder
}
