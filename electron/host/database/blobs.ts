import { createHash } from 'node:crypto'
import type { Store } from './Store.ts'

export type KeptBytes = { bytes: Uint8Array<ArrayBuffer>; mime: string }

/** SQLite reads a page at a time: a part that is read or written whole stays small. */
const partBytes = 256 * 1024

/**
 * Keeps bytes in the démarche's file under their SHA-256 (hexadecimal), once whatever the number of times they are
 * given. Outside the journal and the feed (decision 4): a row names them by that hash. They stay for as long as the file,
 * since « Annuler » may bring back the row that names them.
 */
export function writeBlob(store: Store, bytes: Uint8Array, mime: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hasBlob(store, hash)) return hash
  store.begin()
  try {
    store.statement('insert into blobs (hash, mime, size) values (?, ?, ?)').run(hash, mime, bytes.length)
    const insert = store.statement('insert into blob_chunks (hash, part, bytes) values (?, ?, ?)')
    for (let part = 0; part * partBytes < bytes.length; part += 1)
      insert.run(hash, part, bytes.subarray(part * partBytes, (part + 1) * partBytes))
    store.commit()
  } catch (problem) {
    store.rollback()
    throw problem
  }
  return hash
}

/** The bytes under that hash, or null when the file has none. */
export function readBlob(store: Store, hash: string): KeptBytes | null {
  const found = store.statement('select mime, size from blobs where hash = ?').get(hash)
  if (found === undefined) return null
  // Two columns, as asked.
  const { mime, size } = found as { mime: string; size: number }
  const bytes = new Uint8Array(size)
  let at = 0
  const parts = store.statement('select bytes from blob_chunks where hash = ? order by part').pluck()
  for (const part of parts.iterate(hash)) {
    if (!Buffer.isBuffer(part)) throw new Error('A part of a blob is not bytes')
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, mime }
}

export function hasBlob(store: Store, hash: string): boolean {
  return store.statement('select 1 from blobs where hash = ?').get(hash) !== undefined
}

/** Brings to a copy of a démarche the blobs of these hashes. */
export function copyBlobs(from: Store, to: Store, hashes: Iterable<string>): void {
  for (const hash of new Set(hashes)) {
    const found = hash === '' ? null : readBlob(from, hash)
    if (found) writeBlob(to, found.bytes, found.mime)
  }
}
