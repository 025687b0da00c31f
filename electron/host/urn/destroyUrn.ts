import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A page of SQLite. */
const chunkBytes = 4096

/**
 * Writes chance over an urn and its journal, then removes both, each step on the disk before the next. It may be cut
 * anywhere and called again. What the disk keeps behind the file system's back is told in decision 22.
 * @param onStep told after each step; the tests cut the power there
 */
export function destroyUrn(path: string, onStep: (step: string) => void = () => {}): void {
  for (const file of [`${path}-journal`, path]) {
    if (!existsSync(file)) continue
    overwrite(file, onStep)
    unlinkSync(file)
    onStep('unlinked')
  }
  syncFolder(dirname(path))
  onStep('folder synced')
}

function overwrite(file: string, onStep: (step: string) => void): void {
  const length = statSync(file).size
  const opened = openSync(file, 'r+')
  try {
    for (let from = 0; from < length; from += chunkBytes) {
      const chunk = randomFillSync(Buffer.alloc(Math.min(chunkBytes, length - from)))
      for (let done = 0; done < chunk.length; )
        done += writeSync(opened, chunk, done, chunk.length - done, from + done)
      onStep('overwritten')
    }
    fsyncSync(opened)
    onStep('synced')
  } finally {
    closeSync(opened)
  }
}

/** What was added to or removed from a folder survives a power cut. Windows has no such call, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
