import { afterEach, describe, expect, test } from 'vitest'
import { sendFile } from '../../../renderer/client/sendFile.ts'
import type { OutlinesNews } from '../../../shared/contract/maps.ts'
import type { TerritoryOutlines } from '../../../shared/domain/maps/territoryOutlines.ts'
import { sampleDemarche } from '../../../tests/support/sampleDemarche.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'
import { copyBlobs, readBlob, writeBlob } from '../database/blobs.ts'
import { Store } from '../database/Store.ts'

let table: TestTable
afterEach(() => table.close())

function openStore(): Store {
  const { demarche } = table.host
  if (!demarche) throw new Error('No démarche')
  return demarche
}

const square = (west: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 46.5],
      [west, 46.6],
      [west + 0.1, 46.6],
      [west + 0.1, 46.5],
      [west, 46.5],
    ],
  ],
})
const lormiere = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { nom: 'Lormière' }, geometry: square(3) },
    { type: 'Feature', properties: { nom: 'Saint-Ouvrin' }, geometry: square(3.1) },
    { type: 'Feature', properties: { nom: 'Ailleurs' }, geometry: square(3.2) },
  ],
})

async function importFile(file: Blob, uploadId: string): Promise<OutlinesNews | undefined> {
  const { connection } = table.console
  const client = await connection.client()
  const news = await client.mapFiles.importOutlines({ uploadId })
  const sending = sendFile(connection, uploadId, file)
  let last: OutlinesNews | undefined
  for await (const one of news) last = one
  await sending
  return last
}

describe('outlines sent by a window', () => {
  test('are read in their thread and kept at two scales, then a base map names them', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    const last = await importFile(new Blob([lormiere]), 'upload-1')
    expect(last).toMatchObject({ kind: 'done', communeCount: 2, featureCount: 3, missing: [] })
    if (last?.kind !== 'done') throw new Error('Not read')
    const client = await table.console.connection.client()
    const { file } = await client.mapFiles.blob({ hash: last.coarseHash })
    if (!(file instanceof Blob)) throw new Error('No blob')
    const outlines: TerritoryOutlines = JSON.parse(await file.text())
    expect(outlines.communes.map(({ name }) => name)).toEqual(['Lormière', 'Saint-Ouvrin'])
    const { kind: _, communeCount: __, ...found } = last
    const { coarseHash, fineHash, bounds, height } = found
    const answer = await table.console.commands.baseMaps.add({
      id: 'map-new' as never,
      kind: 'outlines',
      title: 'Contours',
      attribution: 'IGN',
      coarseHash,
      fineHash,
      bounds,
      height,
    })
    expect(answer.status).toBe('done')
    expect(openStore().get('baseMaps', 'map-new')?.bounds).toEqual(bounds)
  })

  test('a file of ten parts is the same, and the wall may draw from its blob', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    const wide = `${lormiere.slice(0, -2)},${JSON.stringify({ type: 'Feature', properties: { note: 'x'.repeat(9_500_000) }, geometry: null })}]}`
    const last = await importFile(new Blob([wide]), 'upload-2')
    expect(last).toMatchObject({ kind: 'done', communeCount: 2, featureCount: 4 })
    if (last?.kind !== 'done') throw new Error('Not read')
    const wall = await table.openWindow('projection').connection.client()
    expect((await wall.mapFiles.blob({ hash: last.fineHash })).file).toBeInstanceOf(Blob)
    await expect(wall.mapFiles.importOutlines({ uploadId: 'x' })).rejects.toThrow()
  })

  test('a truncated file is refused and nothing is kept', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    expect(await importFile(new Blob([lormiere.slice(0, 300)]), 'upload-3')).toMatchObject({
      kind: 'refused',
      problem: 'truncated',
    })
    const kept = openStore().connection.prepare('select count(*) from blobs').pluck().get()
    expect(kept).toBe(0)
  })

  test('a reading that is left stops, and the window that sends is told', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    const { connection } = table.console
    const client = await connection.client()
    const stop = new AbortController()
    const news = await client.mapFiles.importOutlines({ uploadId: 'upload-4' }, { signal: stop.signal })
    const part = new File([lormiere.slice(0, 100)], 'part')
    expect(await client.mapFiles.sendPart({ uploadId: 'upload-4', part, isLast: false })).toEqual({
      isWanted: true,
    })
    await news.next()
    stop.abort()
    await expect(news.next()).rejects.toThrow()
    expect(await client.mapFiles.sendPart({ uploadId: 'upload-4', part, isLast: false })).toEqual({
      isWanted: false,
    })
  })
})

describe('blobs', () => {
  test('are kept once under their hash, in parts, and given back whole', () => {
    table = new TestTable({ rows: sampleDemarche() })
    const bytes = new Uint8Array(700_000).map((_, at) => at % 251)
    const hash = writeBlob(openStore(), bytes, 'image/png')
    expect(writeBlob(openStore(), bytes, 'image/png')).toBe(hash)
    expect(openStore().connection.prepare('select count(*) from blob_chunks').pluck().get()).toBe(3)
    const found = readBlob(openStore(), hash)
    expect(found?.mime).toBe('image/png')
    expect(Buffer.from(found?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(readBlob(openStore(), 'f'.repeat(64))).toBeNull()
  })

  test('follow a copy of the démarche', () => {
    table = new TestTable({ rows: sampleDemarche() })
    const hash = writeBlob(openStore(), Buffer.from('contours'), 'application/json')
    const copy = new Store(':memory:', 'demarche', { create: true, newEpoch: 'other' })
    copyBlobs(openStore(), copy, [hash, '', hash])
    expect(Buffer.from(readBlob(copy, hash)?.bytes ?? []).toString()).toBe('contours')
    copy.close()
  })

  test('an image sent by a window comes back by its hash', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    const { connection } = table.console
    const client = await connection.client()
    const keeping = client.mapFiles.keepImage({ uploadId: 'picture', mime: 'image/webp' })
    await sendFile(connection, 'picture', new Blob([new Uint8Array(2_500_000)]))
    const { hash } = await keeping
    expect((await client.mapFiles.blob({ hash: hash ?? '' })).file).toMatchObject({
      size: 2_500_000,
      type: 'image/webp',
    })
  })
})
