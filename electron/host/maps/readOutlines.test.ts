import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'
import { FeatureFileError, FeatureSplitter } from './FeatureSplitter.ts'
import { OutlinesReader, type ReadOutlines, TooManyOutlines, type WantedCommune } from './readOutlines.ts'

type Pair = [number, number]

/** A square of the Bourbonnais, wound as published French outlines are: clockwise. */
const square = (west: number, south: number, size = 0.1): Pair[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
]
const feature = (properties: object, ring: Pair[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const bourbon = feature({ code: '03036', nom: "Bourbon-l'Archambault" }, square(3, 46.5))
const saintMenoux = feature({ code: '03247', nom: 'Saint-Menoux' }, square(3.1, 46.5))
const elsewhere = feature({ code: '29019', nom: 'Brest' }, square(-4.5, 48.3))
const wanted: WantedCommune[] = [
  { code: '03036', name: 'Bourbon-l’Archambault' },
  { code: '03247', name: 'Saint-Menoux' },
]

function readText(text: string, asked = wanted, chunkSize = 61) {
  const reader = new OutlinesReader(asked)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunkSize) reader.push(bytes.subarray(at, at + chunkSize))
  return reader.end()
}
const collection = (features: object[], more: object = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...more, features })
function read(features: object[], asked = wanted, more: object = {}): ReadOutlines {
  const found = readText(collection(features, more), asked)
  if (typeof found === 'string') throw new Error(found)
  return found
}

describe('outlines are read out of a file of any size', () => {
  test('only the communes that are wanted are kept, under the names the démarche gives them', () => {
    const { fine, featureCount, missing, reading } = read([elsewhere, bourbon, saintMenoux])
    expect(fine.communes.map(({ code, name }) => [code, name])).toEqual([
      ['03036', 'Bourbon-l’Archambault'],
      ['03247', 'Saint-Menoux'],
    ])
    expect(featureCount).toBe(3)
    expect(missing).toEqual([])
    expect(reading).toEqual({ kind: 'wgs84' })
  })

  test('the names of IGN’s columns are known, and a code whose first zero a spreadsheet ate', () => {
    const ign = [
      feature({ INSEE_COM: '03036', NOM: 'Bourbon-l’Archambault', NOM_M: 'BOURBON' }, square(3, 46.5)),
      feature({ INSEE_COM: 3247, NOM: 'Saint-Menoux' }, square(3.1, 46.5)),
    ]
    expect(read(ign).fine.communes).toHaveLength(2)
  })

  test('a territory typed by hand is found by its names, accents or not', () => {
    const hand = [{ code: 'LOR', name: 'Lormière' }]
    const found = read([feature({ nom: 'LORMIERE' }, square(3, 46.5)), elsewhere], hand)
    expect(found.fine.communes.map(({ code, name }) => [code, name])).toEqual([['LOR', 'Lormière']])
  })

  test('what is missing is told by name', () => {
    expect(read([bourbon]).missing.map(({ name }) => name)).toEqual(['Saint-Menoux'])
  })

  test('wherever the bytes are cut, the features are the same', () => {
    const text = collection([elsewhere, bourbon, saintMenoux])
    const whole = readText(text)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (chunkSize) => {
        expect(readText(text, wanted, chunkSize)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('quotes and braces inside a name cut nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        (names) => {
          const given: unknown[] = []
          const splitter = new FeatureSplitter((bytes) => given.push(JSON.parse(bytes.toString('utf8'))))
          const features = names.map((nom) => ({ type: 'Feature', properties: { nom }, geometry: null }))
          splitter.push(Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })))
          splitter.end()
          expect(given).toEqual(JSON.parse(JSON.stringify(features)))
        },
      ),
    )
  })
})

describe('neighbours still touch once they are simplified', () => {
  /** Two communes on both sides of a winding border. */
  const border: Pair[] = Array.from({ length: 60 }, (_, at) => [
    3.1 + 0.004 * Math.sin(at / 2),
    46.5 + at / 600,
  ])
  const west = feature({ code: '03036' }, [[3, 46.5], ...border, [3, 46.6], [3, 46.5]])
  const east = feature({ code: '03247' }, [[3.2, 46.5], ...border, [3.2, 46.6], [3.2, 46.5]])

  test('the border they share has the same places on both sides', () => {
    const { coarse } = read([west, east])
    const [one, other] = coarse.communes.map(
      ({ polygons }) => new Set(polygons.flat(2).map((place) => place.join(' '))),
    )
    const inner = [...(one ?? [])].filter((place) => !/^3 /.test(place))
    expect(inner.length).toBeGreaterThan(10)
    expect(inner.every((place) => other?.has(place))).toBe(true)
  })

  test('the edge of the territory leaves that border out', () => {
    const { coarse } = read([west, east])
    const places = coarse.edges.flat().map(([longitude]) => longitude)
    expect(places).toContain(3)
    expect(places.filter((longitude) => longitude > 3.105 || longitude < 3.095).length).toBe(
      places.length - coarse.edges.flat().filter(([x]) => x >= 3.095 && x <= 3.105).length,
    )
    expect(coarse.edges.flat().length).toBeLessThan(12)
  })

  test('each ring is closed and its name stands inside', () => {
    for (const { polygons, centre } of read([west, east]).fine.communes) {
      for (const ring of polygons.flat()) expect(ring[0]).toEqual(ring.at(-1))
      expect(centre[1]).toBeGreaterThan(46.5)
      expect(centre[1]).toBeLessThan(46.6)
    }
  })
})

describe('coordinates that are not what they should be', () => {
  const toLambert = proj4(
    'WGS84',
    '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  )
  const lambert = [bourbon, saintMenoux].map(({ properties, geometry }) => ({
    type: 'Feature',
    properties,
    geometry: {
      type: 'Polygon',
      coordinates: geometry.coordinates.map((ring) => ring.map((pair) => toLambert.forward(pair))),
    },
  }))

  test.each([
    ['said by the file', { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } } }],
    ['said by nothing', {}],
  ])('Lambert-93, %s, is recognised and converted', (_, more) => {
    const found = read(lambert, wanted, more)
    expect(found.reading).toMatchObject({ kind: 'projected', name: 'Lambert-93' })
    const places = found.fine.communes[0]?.polygons[0]?.[0] ?? []
    expect(Math.min(...places.map(([longitude]) => longitude))).toBeCloseTo(3, 4)
    expect(Math.max(...places.map(([, latitude]) => latitude))).toBeCloseTo(46.6, 4)
  })

  test('latitude before longitude is recognised and turned round', () => {
    const swapped = [bourbon, saintMenoux].map(({ properties, geometry }) =>
      feature(properties, geometry.coordinates[0]?.map(([x, y]): Pair => [y, x]) ?? []),
    )
    const found = read(swapped)
    expect(found.reading).toEqual({ kind: 'swapped' })
    expect(found.bounds.south).toBeGreaterThan(46)
  })

  test('metres of nowhere in France are refused', () => {
    const nowhere = feature({ code: '03036' }, [
      [9e6, 9e6],
      [9e6, 9.1e6],
      [9.1e6, 9.1e6],
      [9e6, 9e6],
    ])
    expect(readText(collection([nowhere]))).toBe('unknownGrid')
  })
})

describe('files that are not what was hoped', () => {
  const problemOf = (work: () => unknown): unknown => {
    try {
      return work()
    } catch (problem) {
      return problem instanceof FeatureFileError ? problem.problem : problem
    }
  }

  test('empty geometries', () => {
    const empty = { type: 'Feature', properties: { code: '03036' }, geometry: null }
    const flat = { ...empty, geometry: { type: 'Polygon', coordinates: [] } }
    expect(readText(collection([empty, flat]))).toBe('emptyGeometries')
  })

  test('no commune of the territory', () => {
    expect(readText(collection([elsewhere]))).toBe('noneFound')
    expect(readText(collection([]))).toBe('noneFound')
  })

  test('a file cut anywhere before its end', () => {
    const text = collection([elsewhere, bourbon, saintMenoux])
    for (const length of [30, 40, 60, 200, text.length - 3])
      expect(problemOf(() => readText(text.slice(0, length)))).toBe('truncated')
  })

  test.each([
    ['a page of text', 'Bonjour, voici la carte'],
    ['a zipped shapefile', 'PK\u0003\u0004xxxxxxx'],
    ['a TopoJSON', '{"type":"Topology","objects":{}}'],
    ['nonsense between the features', '{"type":"FeatureCollection","features":[[1,2],[3,4]]}'],
  ])('%s', (_, text) => {
    expect(problemOf(() => readText(text))).toBe('wrongFormat')
  })

  test('a country, when nothing says which communes', () => {
    const many = Array.from({ length: 2100 }, (_, at) =>
      feature({ code: String(10_000 + at) }, square(3 + at / 1000, 46.5, 0.001)),
    )
    expect(problemOf(() => readText(collection(many), [], 1 << 20))).toBeInstanceOf(TooManyOutlines)
  })

  test('a million features of which none is a commune: they are counted, not kept', {
    timeout: 120_000,
  }, () => {
    const reader = new OutlinesReader(wanted)
    reader.push(Buffer.from('{"type":"FeatureCollection","features":['))
    const one = JSON.stringify({
      type: 'Feature',
      properties: { id: 1 },
      geometry: { type: 'Point', coordinates: [3, 46] },
    })
    const thousand = Buffer.from(`${Array.from({ length: 1000 }, () => one).join(',')},`)
    for (let at = 0; at < 1000; at += 1) reader.push(thousand)
    reader.push(Buffer.from(`${one}]}`))
    expect(reader.end()).toBe('noneFound')
    expect(reader.featureCount).toBe(1_000_001)
  })
})
