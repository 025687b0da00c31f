import type { BoardTerritory } from '../../../shared/activities/boardTerritory.ts'
import type { BaseMap } from '../../../shared/domain/maps/mapRows.ts'
import type { TerritoryOutlines } from '../../../shared/domain/maps/territoryOutlines.ts'
import { readBlob } from '../database/blobs.ts'
import type { Store } from '../database/Store.ts'

/** What a printer draws for base maps: their geometry, and their pictures as data addresses, by hash. */
export function readGround(
  store: Store,
  baseMaps: readonly BaseMap[],
): { outlines: { [hash: string]: TerritoryOutlines }; mapImages: { [hash: string]: string } } {
  const outlines: { [hash: string]: TerritoryOutlines } = {}
  const mapImages: { [hash: string]: string } = {}
  for (const { fineHash, coarseHash, imageHash } of baseMaps) {
    const hash = fineHash || coarseHash
    const geometry = hash === '' ? null : readBlob(store, hash)
    // The host wrote it itself.
    if (geometry) outlines[hash] = JSON.parse(new TextDecoder().decode(geometry.bytes)) as TerritoryOutlines
    const picture = imageHash === '' ? null : readBlob(store, imageHash)
    if (picture && /^image\/(png|jpeg)$/.test(picture.mime))
      mapImages[imageHash] = `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}`
  }
  return { outlines, mapImages }
}

/** What the blank paper of a map stands on. */
export function territoryOf(store: Store): BoardTerritory {
  const baseMaps = store.all('baseMaps')
  const { outlines, mapImages } = readGround(store, baseMaps)
  return {
    items: [],
    elsewhere: [],
    ateliers: [],
    paroles: [],
    communes: store.all('communes'),
    baseMaps,
    outlines,
    images: mapImages,
  }
}
