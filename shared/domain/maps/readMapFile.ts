import { foldedText } from '../methods/foldedText.ts'
import type { MapReach } from './mapItemRow.ts'
import { reachNames } from './mapPlaces.ts'
import type { LonLat } from './mercator.ts'

/** One place of a file that comes back: words as they are there, before they are matched with ours. */
export type ReadPlace = {
  id: string
  label: string
  category: string
  reach: MapReach
  count: number
  group: string
  commune: string
  communeCode: string
  place: LonLat | null
}

export const mapFields = [
  'id',
  'label',
  'category',
  'commune',
  'reach',
  'count',
  'group',
  'longitude',
  'latitude',
] as const
export type MapField = (typeof mapFields)[number]

/** A table whose columns wait to be told; `guesses` says what each seems to be, or null. */
export type ReadTable = { columns: string[]; rows: string[][]; guesses: (MapField | null)[] }

const aliases: { readonly [field in MapField]: readonly string[] } = {
  id: ['identifiant', 'id', 'uid'],
  label: ['nom', 'name', 'libelle', 'intitule', 'titre', 'lieu', 'title', 'label'],
  category: ['categorie', 'category', 'type', 'famille', 'theme', 'rubrique'],
  commune: ['commune', 'ville', 'village', 'localite', 'nom commune', 'city'],
  reach: ['rayonnement', 'portee', 'reach'],
  count: ['personnes', 'nombre', 'nb', 'effectif', 'count', 'nombre de personnes'],
  group: ['groupe', 'tablee', 'group'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x'],
  latitude: ['latitude', 'lat', 'y'],
}

/** What each column seems to be, from its heading; one field is given to one column only. */
export function guessColumns(columns: readonly string[]): (MapField | null)[] {
  const taken = new Set<MapField>()
  return columns.map((column) => {
    const folded = foldedText(column)
      .replace(/[_\s]+/g, ' ')
      .trim()
    const field = mapFields.find((one) => !taken.has(one) && aliases[one].includes(folded))
    if (!field) return null
    taken.add(field)
    return field
  })
}

/** Whether somebody should look before the table is taken: nothing names the places, or two columns say nothing. */
export function isUnsure({ guesses }: Pick<ReadTable, 'guesses'>): boolean {
  return !guesses.includes('label') || !(guesses.includes('commune') || guesses.includes('longitude'))
}

/** The places of a table, once each column is matched; lines without any word are left out. */
export function placesOfTable(rows: readonly string[][], fields: readonly (MapField | null)[]): ReadPlace[] {
  return rows.flatMap((cells) => {
    const named: { [name: string]: unknown } = {}
    fields.forEach((field, index) => {
      // What `mapItemsToCsv` put before a formula goes.
      if (field) named[field] = (cells[index] ?? '').trim().replace(/^'(?=[=+\-@])/, '')
    })
    const place = readPlace(named, null)
    return place.label === '' && place.category === '' ? [] : [place]
  })
}

/**
 * The places of a GeoJSON or of a uMap export: points, and the middle of whatever else. Null when it is neither.
 * @param content what was read as JSON
 */
export function placesOfGeojson(content: unknown): ReadPlace[] | null {
  if (!isRecord(content)) return null
  if (content.type === 'umap' && Array.isArray(content.layers)) {
    return content.layers.flatMap((layer) => {
      const options = isRecord(layer) ? (layer._umap_options ?? layer._storage) : undefined
      const name = isRecord(options) && typeof options.name === 'string' ? options.name : ''
      return placesOfFeatures(layer, name)
    })
  }
  if (content.type === 'Feature') return placesOfFeatures({ features: [content] }, '')
  return content.type === 'FeatureCollection' ? placesOfFeatures(content, '') : null
}

function placesOfFeatures(collection: unknown, layer: string): ReadPlace[] {
  if (!isRecord(collection) || !Array.isArray(collection.features)) return []
  return collection.features.flatMap((feature) => {
    if (!isRecord(feature)) return []
    const properties = isRecord(feature.properties) ? feature.properties : {}
    const named: { [name: string]: unknown } = {}
    const columns = Object.keys(properties)
    guessColumns(columns).forEach((field, index) => {
      const column = columns[index]
      if (field && column !== undefined) named[field] = properties[column]
    })
    if (properties.nom !== undefined) named.label = properties.nom
    else if (named.label === undefined) named.label = properties.name
    if (named.id === undefined && feature.id !== undefined) named.id = feature.id
    if (!named.category) named.category = layer
    const place = middleOf(feature.geometry)
    const isArea = isRecord(feature.geometry) && /Polygon/.test(String(feature.geometry.type))
    // Outlines of communes travel with the places; they are no place.
    return place === null || (isArea && layer === 'Communes') ? [] : [readPlace(named, place, properties)]
  })
}

function readPlace(
  named: { [name: string]: unknown },
  place: LonLat | null,
  properties: { [name: string]: unknown } = {},
): ReadPlace {
  const text = (field: MapField, most: number) =>
    [
      ...String(named[field] ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    ]
      .slice(0, most)
      .join('')
  const longitude = degreesOf(named.longitude)
  const latitude = degreesOf(named.latitude)
  const typed = longitude === null || latitude === null ? null : inDegrees(longitude, latitude)
  const commune = text('commune', 80)
  const code = /^(\d{2}|2[AB])\d{3}$/.test(commune) ? commune : String(properties.code_insee ?? '')
  const read = {
    label: text('label', 80),
    category: text('category', 64),
    reach: reachOf(text('reach', 60)),
    count: Math.max(1, Math.min(999, Math.round(Number(text('count', 8)) || 1))),
    group: text('group', 80),
    commune,
    communeCode: code,
    place: place ?? typed,
  }
  return { id: text('id', 64) || `import-${hashOf(JSON.stringify(Object.values(read)))}`, ...read }
}

function reachOf(text: string): MapReach {
  const folded = foldedText(text)
  const found = (Object.keys(reachNames) as MapReach[]).find(
    (reach) => foldedText(reachNames[reach]) === folded || foldedText(reach) === folded,
  )
  if (found) return found
  if (/au dela|plus loin/.test(folded)) return 'auDela'
  if (/territoire|partout|interco/.test(folded)) return 'territoire'
  return /plusieurs|voisin/.test(folded) ? 'plusieursCommunes' : 'communal'
}

function degreesOf(value: unknown): number | null {
  const text = String(value ?? '')
    .trim()
    .replace(',', '.')
  const number = Number(text)
  return text === '' || !Number.isFinite(number) ? null : number
}

/** Longitude and latitude within the world, put right when they were swapped; null out of it. */
function inDegrees(longitude: number, latitude: number): LonLat | null {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return [longitude, latitude]
  return Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90 ? [latitude, longitude] : null
}

/** A point, or the mean of all the places of a geometry. */
function middleOf(geometry: unknown): LonLat | null {
  if (!isRecord(geometry)) return null
  const pairs: [number, number][] = []
  const walk = (value: unknown): void => {
    if (!Array.isArray(value) || pairs.length > 100_000) return
    const [x, y] = value
    if (typeof x === 'number' && typeof y === 'number') pairs.push([x, y])
    else for (const one of value) walk(one)
  }
  walk(geometry.coordinates)
  if (pairs.length === 0) return null
  const [x, y] = pairs.reduce<[number, number]>((sum, pair) => [sum[0] + pair[0], sum[1] + pair[1]], [0, 0])
  return inDegrees(x / pairs.length, y / pairs.length)
}

function isRecord(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Two FNV-1a of 32 bits, from both ends: the same words give the same id, on any computer. */
function hashOf(text: string): string {
  let forward = 0x811c9dc5
  let backward = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193) >>> 0
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193) >>> 0
  }
  return forward.toString(36) + backward.toString(36)
}
