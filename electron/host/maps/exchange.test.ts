import { afterEach, describe, expect, test } from 'vitest'
import { sendFile } from '../../../renderer/client/sendFile.ts'
import { put } from '../../../shared/domain/change.ts'
import type { BaseMap } from '../../../shared/domain/maps/mapRows.ts'
import type { TerritoryOutlines } from '../../../shared/domain/maps/territoryOutlines.ts'
import { sampleDemarche } from '../../../tests/support/sampleDemarche.ts'
import { TestTable } from '../../../tests/support/TestTable.ts'
import { writeBlob } from '../database/blobs.ts'
import { runCommand } from '../database/gate.ts'
import { readItems } from './readItems.ts'

let table: TestTable
afterEach(() => table?.close())
// Plain strings stand for branded ids.
const as = <T>(value: string) => value as T

/** Clockwise, as published French outlines are. */
const clockwise: [number, number][] = [
  [3, 46.5],
  [3, 46.6],
  [3.1, 46.6],
  [3.1, 46.5],
  [3, 46.5],
]
const outlines: TerritoryOutlines = {
  communes: [{ code: 'LOR', name: 'Lormière', polygons: [[clockwise]], centre: [3.05, 46.55] }],
  edges: [],
}

/** The sample démarche, whose map board stands on outlines. */
function layMap(): void {
  table = new TestTable({ rows: sampleDemarche() })
  const store = table.host.demarche
  if (!store) throw new Error('No démarche')
  const hash = writeBlob(store, Buffer.from(JSON.stringify(outlines)), 'application/json')
  const board = store.get('boards', 'board-map')
  const schematic = store.get('baseMaps', 'baseMap-1')
  if (!board || !schematic) throw new Error('The sample changed')
  const map: BaseMap = {
    ...schematic,
    kind: 'outlines',
    attribution: 'IGN',
    bounds: { west: 2.99, south: 46.49, east: 3.11, north: 46.61 },
    coarseHash: hash,
    fineHash: hash,
  }
  const settings = { ...(board.settings as object), baseMapId: map.id }
  const info = { commandId: 'map', actorId: 'a', name: 'baseMaps.add', kind: 'do' as const, at: 0 }
  runCommand(store, info, () => [
    put('baseMaps', map),
    put('boards', { ...board, settings: settings as never }),
  ])
}

async function exported(format: 'geojson' | 'umap' | 'csv') {
  const client = await table.console.connection.client()
  const answer = await client.mapFiles.exportItems({ atelierId: as('atelier-1'), boardId: null, format })
  return { ...answer, text: answer.file instanceof Blob ? await answer.file.text() : '' }
}

describe('gommettes out and in, through the host', () => {
  test('a GeoJSON goes out, comes back into the démarche and doubles nothing', async () => {
    layMap()
    await table.console.commands.mapItems.place({
      id: as('out-1'),
      boardId: as('board-map'),
      category: 'marche',
      label: 'Le lavoir',
      communeId: as('commune-1'),
    })
    const out = await exported('geojson')
    expect(out.file).toMatchObject({ type: 'application/geo+json' })
    const { features } = JSON.parse(out.text)
    const lavoir = features.find(({ id }: { id: string }) => id === 'out-1')
    expect(lavoir.geometry.coordinates[0]).toBeGreaterThan(3)
    expect(lavoir.geometry.coordinates[1]).toBeGreaterThan(46)
    const client = await table.console.connection.client()
    const reading = client.mapFiles.readItems({ uploadId: 'back', name: 'carte.geojson' })
    await sendFile(table.console.connection, 'back', new Blob([out.text]))
    const { read } = await reading
    if (read.kind !== 'places') throw new Error('Not places')
    const [lavoirRead] = read.places
    if (!lavoirRead) throw new Error('Nothing came back')
    const draft = (place: (typeof read.places)[number]) => ({
      id: as<never>(place.id),
      category: 'marche',
      label: place.label,
      reach: place.reach,
      count: place.count,
      groupId: null,
      communeId: null,
      isOutside: false,
      x: 1,
      y: 1,
      baseMapId: null,
      note: '',
      contributionIds: [],
      details: {},
      capturedFrom: 'import' as const,
    })
    const before = table.host.demarche?.all('mapItems').length
    await table.console.commands.mapItems.placeMany({
      boardId: as('board-map'),
      items: read.places.map(draft),
    })
    expect(table.host.demarche?.all('mapItems').length).toBe(before)
    const strangers = ['x', 'y'].map((id) => draft({ ...lavoirRead, id }))
    await table.console.commands.mapItems.placeMany({ boardId: as('board-map'), items: strangers })
    expect(table.host.demarche?.all('mapItems').length).toBe((before ?? 0) + 2)
    await table.console.commands.history.undo({})
    expect(table.host.demarche?.all('mapItems').length).toBe(before)
  })

  test('outlines that were clockwise go out wound as RFC 7946 asks', async () => {
    layMap()
    await table.console.commands.mapItems.place({
      id: as('out-2'),
      boardId: as('board-map'),
      category: 'marche',
      label: 'La halle',
      communeId: as('commune-1'),
    })
    const { text } = await exported('umap')
    const [communes] = JSON.parse(text).layers
    const ring: [number, number][] = communes.features[0].geometry.coordinates[0][0]
    const area = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0)
    expect(area).toBeGreaterThan(0)
    expect(ring[0]).toEqual(ring.at(-1))
    expect(communes._umap_options.name).toBe('Communes')
  })

  test('on the schematic map nothing has coordinates: the spreadsheet keeps the communes', async () => {
    table = new TestTable({ rows: sampleDemarche() })
    await table.console.commands.mapItems.place({
      id: as('out-3'),
      boardId: as('board-map'),
      category: 'marche',
      label: 'La halle',
      communeId: as('commune-1'),
    })
    const geojson = await exported('geojson')
    expect(geojson).toMatchObject({ file: null, count: 0 })
    expect(geojson.withoutPlaceCount).toBeGreaterThan(0)
    const csv = await exported('csv')
    expect(csv.text).toContain('La halle;')
    expect(csv.text).toContain('Lormière')
  })
})

describe('files that come back', () => {
  test('a table of an old spreadsheet, in Windows letters', () => {
    const read = readItems(
      Buffer.from('Nom;Cat\xe9gorie;Commune\r\nLe caf\xe9;Commerce;Lormi\xe8re\r\n', 'latin1'),
    )
    expect(read).toEqual({
      kind: 'table',
      columns: ['Nom', 'Catégorie', 'Commune'],
      rows: [['Le café', 'Commerce', 'Lormière']],
      guesses: ['label', 'category', 'commune'],
    })
  })

  test('with commas or tabs between cells too', () => {
    expect(readItems(Buffer.from('nom,lat,lon\nA,46.5,3\n'))).toMatchObject({
      guesses: ['label', 'latitude', 'longitude'],
    })
    expect(readItems(Buffer.from('nom\tcommune\nA\tB\n'))).toMatchObject({ guesses: ['label', 'commune'] })
  })

  test.each([
    ['a letter', 'Bonjour à tous'],
    ['a truncated GeoJSON', '{"type":"FeatureCollection","features":[{"type"'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0,x;y\n\0'],
  ])('%s is refused', (_, text) => {
    expect(readItems(Buffer.from(text, 'latin1'))).toEqual({ kind: 'refused', problem: 'unreadable' })
  })
})
