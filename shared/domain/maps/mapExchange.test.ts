import { describe, expect, test } from 'vitest'
import type { Commune } from '../rows.ts'
import { mapGround } from './mapGround.ts'
import type { MapItem } from './mapItemRow.ts'
import { mapItemsToCsv } from './mapItemsToCsv.ts'
import { mapItemsToGeojson, mapItemsToUmap } from './mapItemsToGeojson.ts'
import { type MapBoardOut, mapPlacesOf } from './mapPlaces.ts'
import type { BaseMap } from './mapRows.ts'
import { planMapImport } from './planMapImport.ts'
import { guessColumns, isUnsure, placesOfGeojson, placesOfTable } from './readMapFile.ts'
import type { TerritoryOutlines } from './territoryOutlines.ts'

// Plain strings stand for branded ids.
const as = <T>(value: string) => value as T
const commune = (id: string, code: string, name: string, tileColumn: number): Commune => ({
  id: as(id),
  v: 1,
  code,
  name,
  population: 100,
  tileColumn,
  tileRow: 1,
  x: 0,
  y: 0,
})
const communes = [
  commune('c1', '03036', 'Bourbon-l’Archambault', 1),
  commune('c2', '03247', 'Saint-Menoux', 2),
]
const square = (west: number): [number, number][] => [
  [west, 46.5],
  [west, 46.6],
  [west + 0.1, 46.6],
  [west + 0.1, 46.5],
  [west, 46.5],
]
const outlines: TerritoryOutlines = {
  communes: [
    { code: '03036', name: 'Bourbon-l’Archambault', polygons: [[square(3)]], centre: [3.05, 46.55] },
    { code: '03247', name: 'Saint-Menoux', polygons: [[square(3.1)]], centre: [3.15, 46.55] },
  ],
  edges: [],
}
const map: BaseMap = {
  id: as('map-1'),
  v: 1,
  orderKey: 'a0',
  kind: 'outlines',
  title: 'Contours',
  attribution: 'IGN',
  height: 700,
  bounds: { west: 2.98, south: 46.48, east: 3.22, north: 46.62 },
  coarseHash: 'a',
  fineHash: 'b',
  imageHash: '',
  controlPoints: [],
  zooms: [],
  layers: { background: 1, outlines: 1, names: 1 },
}
const ground = mapGround(map, outlines, communes)
const item = (id: string, more: Partial<MapItem>): MapItem => ({
  id: as(id),
  v: 1,
  atelierId: as('atelier-1'),
  sequenceId: as('s'),
  laneId: as('l'),
  boardId: as('b'),
  number: 1,
  category: 'marche',
  label: 'Marché du samedi',
  reach: 'territoire',
  count: 1,
  groupId: null,
  communeId: null,
  isOutside: false,
  x: null,
  y: null,
  baseMapId: null,
  note: 'note secrète de l’équipe',
  status: 'kept',
  contributionIds: [],
  details: {},
  capturedFrom: 'direct',
  capturedAt: 0,
  ...more,
})
const categories = [
  { id: 'marche', title: 'Marché', shape: 'etoile' as const, colour: '#FF72B0' },
  { id: 'cafe', title: 'Café ; commerce', shape: 'carre' as const, colour: '#0B5FD0' },
]
const point = ground.projection?.toPlane([3.0412, 46.5333]) ?? { x: 0, y: 0 }
const board: MapBoardOut = {
  title: 'Carte des lieux',
  ground,
  categories,
  items: [
    item('i1', { ...point, baseMapId: map.id, communeId: as('c1'), groupId: as('g1'), count: 5 }),
    item('i2', {
      number: 2,
      category: 'cafe',
      label: '=Café "du" Centre',
      communeId: as('c2'),
      reach: 'auDela',
    }),
    item('i3', { number: 3, label: 'Sans lieu' }),
    item('i4', { number: 4, status: 'waiting', label: 'Pas encore lue' }),
    item('i5', { number: 5, label: 'Festival d’ailleurs', isOutside: true }),
  ],
}
const names = {
  atelier: 'Atelier 1',
  group: (id: string | null) => (id === 'g1' ? 'Groupe 1' : ''),
  commune: (id: string | null) => communes.find((one) => one.id === id),
}
const places = mapPlacesOf(board, names)
const here = {
  ground,
  categories,
  communes,
  groups: [{ id: as<never>('g1'), name: 'Groupe 1' }],
  knownIds: new Set<string>(),
}

describe('gommettes that leave', () => {
  test('only those that were taken in, without the team’s notes', () => {
    expect(places.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3', 'i5'])
    expect(JSON.stringify([mapItemsToGeojson(places), mapItemsToCsv(places)])).not.toContain('secrète')
  })

  test('longitude first, and one that is known by its commune stands in it', () => {
    const { features } = mapItemsToGeojson(places)
    expect(features.map(({ id }) => id)).toEqual(['i1', 'i2'])
    expect(features[0]?.geometry.coordinates).toEqual([3.0412, 46.5333])
    const [longitude, latitude] = features[1]?.geometry.coordinates ?? []
    expect(longitude).toBeGreaterThan(3.1)
    expect(longitude).toBeLessThan(3.2)
    expect(latitude).toBeGreaterThan(46.5)
    expect(features[0]?.properties).toMatchObject({
      name: 'Marché du samedi',
      categorie: 'Marché',
      rayonnement: 'Territoire',
      personnes: 5,
      commune: 'Bourbon-l’Archambault',
      _umap_options: { color: '#FF72B0' },
    })
  })

  test('uMap gets one layer per category, over the communes', () => {
    const umap = mapItemsToUmap(places, { title: 'Carte', attribution: 'IGN', outlines })
    const titles = umap.layers
      .map(({ _umap_options: options }) => options)
      .map((options) => JSON.parse(JSON.stringify(options)).name)
    expect(titles).toEqual(['Communes', 'Marché', 'Café ; commerce'])
    expect(umap.layers[1]?.features).toHaveLength(1)
  })

  test('a French spreadsheet opens it: mark, semicolons, decimal commas, no formula', () => {
    const lines = mapItemsToCsv(places).split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffIdentifiant;Numéro;Nom;Catégorie;Rayonnement;Personnes;Groupe;Commune;Code INSEE;Longitude;Latitude;Carte;Atelier',
    )
    expect(lines[1]).toBe(
      'i1;1;Marché du samedi;Marché;Territoire;5;Groupe 1;Bourbon-l’Archambault;03036;3,041200;46,533300;Carte des lieux;Atelier 1',
    )
    expect(lines[2]).toMatch(
      /^i2;2;"'=Café ""du"" Centre";"Café ; commerce";Au-delà;1;;Saint-Menoux;03247;3,1/,
    )
    expect(lines[3]).toMatch(/^i3;3;Sans lieu;Marché;Territoire;1;;;;;;/)
  })
})

describe('gommettes that come back', () => {
  const isSame = (
    draft: { label: string; category: string; reach: string; count: number; communeId: string | null },
    source: MapItem,
  ) => {
    expect(draft).toMatchObject({
      label: source.label,
      category: source.category,
      reach: source.reach,
      count: source.count,
      communeId: source.communeId,
    })
  }

  test('a GeoJSON survives a round trip', () => {
    const read = placesOfGeojson(JSON.parse(JSON.stringify(mapItemsToGeojson(places)))) ?? []
    const { drafts } = planMapImport(read, here)
    expect(drafts.map(({ id }) => id)).toEqual(['i1', 'i2'])
    const [first, second] = drafts
    if (!first || !second || !board.items[0] || !board.items[1]) throw new Error('Lost')
    isSame(first, board.items[0])
    isSame(second, board.items[1])
    expect(first.x).toBeCloseTo(point.x, 2)
    expect(first.groupId).toBe('g1')
  })

  test('so does a uMap map, its communes left out', () => {
    const umap = mapItemsToUmap(places, { title: 'Carte', attribution: '', outlines })
    const read = placesOfGeojson(JSON.parse(JSON.stringify(umap))) ?? []
    expect(read.map(({ id, category }) => [id, category])).toEqual([
      ['i1', 'Marché'],
      ['i2', 'Café ; commerce'],
    ])
  })

  test('the same file twice adds nothing', () => {
    const read = placesOfGeojson(mapItemsToGeojson(places)) ?? []
    const once = planMapImport(read, here)
    const again = planMapImport(read, { ...here, knownIds: new Set(once.drafts.map(({ id }) => id)) })
    expect(again).toEqual({ drafts: [], knownCount: 2 })
    expect(planMapImport([...read, ...read], here).drafts).toHaveLength(2)
  })

  test('a file without ids is the same file the second time', () => {
    const file = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Le lavoir', type: 'Patrimoine' },
          geometry: { type: 'Point', coordinates: [3.05, 46.52] },
        },
        {
          type: 'Feature',
          properties: { name: 'La halle' },
          geometry: { type: 'Polygon', coordinates: [square(3)] },
        },
      ],
    }
    const [first, second] = placesOfGeojson(file) ?? []
    expect(first).toMatchObject({ label: 'Le lavoir', category: 'Patrimoine', place: [3.05, 46.52] })
    expect(second?.label).toBe('La halle')
    expect(placesOfGeojson(file)?.[0]?.id).toBe(first?.id)
    expect(first?.id).not.toBe(second?.id)
  })

  test('columns of a French table are found by their headings, whatever the capitals and accents', () => {
    expect(guessColumns(['NOM', 'Categorie', 'Ville', 'Lat', 'Lng', 'Remarques'])).toEqual([
      'label',
      'category',
      'commune',
      'latitude',
      'longitude',
      null,
    ])
    expect(isUnsure({ guesses: guessColumns(['Colonne 1', 'Colonne 2']) })).toBe(true)
    expect(isUnsure({ guesses: guessColumns(['Nom', 'Commune']) })).toBe(false)
  })

  test('a table matched by hand gives places, decimal commas and communes read', () => {
    const read = placesOfTable(
      [
        ['Le bar', 'saint menoux', '', ''],
        ['La gare', '', '46,55', '3,02'],
        ['', '', '', ''],
      ],
      ['label', 'commune', 'latitude', 'longitude'],
    )
    const { drafts } = planMapImport(read, here)
    expect(drafts.map(({ label, communeId }) => [label, communeId])).toEqual([
      ['Le bar', 'c2'],
      ['La gare', 'c1'],
    ])
  })

  test('somewhere else than the map is out of the territory', () => {
    const read = placesOfTable([['Brest', '-4,5', '48,4']], ['label', 'longitude', 'latitude'])
    expect(planMapImport(read, here).drafts[0]).toMatchObject({ isOutside: true, x: null, communeId: null })
  })

  test('what is no map is no map', () => {
    expect(placesOfGeojson({ type: 'Topology' })).toBeNull()
    expect(placesOfGeojson([1, 2])).toBeNull()
  })
})
