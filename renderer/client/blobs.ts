import { useEffect, useState } from 'react'
import type { TerritoryOutlines } from '../../shared/domain/maps/territoryOutlines.ts'
import { useClient } from './ClientProvider.tsx'
import type { Connection } from './Connection.ts'

/** What a hash names never changes: each is fetched once by a window, whatever draws it. */
const fetched = new Map<string, Promise<Blob | null>>()
const read = new Map<string, TerritoryOutlines>()
const addresses = new Map<string, string>()

/** The bytes that a row names by hash; null when the démarche has none. A cut is tried again by the next who asks. */
export function fetchBlob(connection: Connection, hash: string): Promise<Blob | null> {
  const known = fetched.get(hash)
  if (known) return known
  const found = connection
    .client()
    .then((client) => client.mapFiles.blob({ hash }))
    .then(({ file }) => (file instanceof Blob ? file : null))
  fetched.set(hash, found)
  found.then(
    (blob) => blob ?? fetched.delete(hash),
    () => fetched.delete(hash),
  )
  return found
}

/** The outlines kept under a hash (a base map's `coarseHash` or `fineHash`); null until they are there. */
export function useOutlines(hash: string): TerritoryOutlines | null {
  return useFetched(hash, read, async (blob) => {
    const outlines: TerritoryOutlines = JSON.parse(await blob.text())
    return outlines
  })
}

/** An address of this window for the picture kept under a hash; null until it is there. It stays good. */
export function useBlobAddress(hash: string): string | null {
  return useFetched(hash, addresses, async (blob) => URL.createObjectURL(blob))
}

function useFetched<Value>(
  hash: string,
  kept: Map<string, Value>,
  take: (blob: Blob) => Promise<Value>,
): Value | null {
  const { connection } = useClient()
  const [, setReady] = useState('')
  useEffect(() => {
    if (hash === '' || kept.has(hash)) return
    let isGone = false
    void fetchBlob(connection, hash)
      .then(async (blob) => {
        if (!blob) return
        if (!kept.has(hash)) kept.set(hash, await take(blob))
        if (!isGone) setReady(hash)
      })
      // The wire broke: `Connection` opens another, and the next view that needs it asks again.
      .catch(() => {})
    return () => {
      isGone = true
    }
  })
  return kept.get(hash) ?? null
}
