import { z } from 'zod'
import { boundsOf } from '../../../shared/domain/maps/mapProjection.ts'
import type { GeoBounds } from '../../../shared/domain/maps/mapRows.ts'
import { type LonLat, toMercator } from '../../../shared/domain/maps/mercator.ts'
import type { TerritoryOutlines } from '../../../shared/domain/maps/territoryOutlines.ts'
import { foldedText } from '../../../shared/domain/methods/foldedText.ts'
import { FeatureFileError, FeatureSplitter } from './FeatureSplitter.ts'
import { converter, type GroundReading, groundReading, namedGrid } from './groundReading.ts'
import { type ReadCommune, simplifyOutlines } from './simplifyOutlines.ts'

/** A commune whose outline is wanted; a territory made by hand has names and no INSEE code. */
export type WantedCommune = { code: string; name: string }

export type OutlinesProblem =
  | 'wrongFormat'
  | 'truncated'
  | 'featureTooLarge'
  | 'noneFound'
  | 'emptyGeometries'
  | 'unknownGrid'
  | 'tooMany'

export type ReadOutlines = {
  coarse: TerritoryOutlines
  fine: TerritoryOutlines
  bounds: GeoBounds
  reading: GroundReading
  /** Features that the file holds, whatever they are. */
  featureCount: number
  /** Communes that were wanted and are not in the file, or have no outline there. */
  missing: WantedCommune[]
}

/** What keeps a file within what a territory can be. */
const mostCommunes = 2000
const mostPlaces = 4_000_000

/** How far lines may be moved, as parts of the width of the territory: invisible on a wall, and on an A0. */
const coarseShare = 1 / 1500
const fineShare = 1 / 8000

type Pair = [number, number]
type Kept = { code: string; name: string; polygons: Pair[][][] }

const properties = z.record(z.string(), z.unknown())
const pair = z.tuple([z.number(), z.number()]).rest(z.unknown())
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(pair)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(pair))) }),
])

/**
 * Reads the outlines of the wanted communes out of a GeoJSON of any size, as its bytes come; the others are only counted.
 * Without any wanted commune, all are kept. Property names of IGN (INSEE_COM, NOM) and of Etalab (code, nom) are known.
 */
export class OutlinesReader {
  private readonly splitter = new FeatureSplitter((bytes) => this.take(bytes))
  private readonly wanted: readonly WantedCommune[]
  private readonly codes: ReadonlySet<string>
  private readonly names: ReadonlySet<string>
  private readonly kept = new Map<string, Kept>()
  private placeCount = 0
  private emptyCount = 0

  constructor(wanted: readonly WantedCommune[]) {
    this.wanted = wanted
    this.codes = new Set(wanted.map(({ code }) => code.toUpperCase()))
    // Names help a territory typed by hand only: two communes of France often bear the same.
    this.names = new Set(wanted.filter(({ code }) => !isInsee(code)).map(({ name }) => foldedText(name)))
  }

  get featureCount(): number {
    return this.splitter.count
  }

  get keptCount(): number {
    return this.kept.size
  }

  /** @throws FeatureFileError */
  push(chunk: Buffer): void {
    this.splitter.push(chunk)
  }

  /** Everything that was wanted, simplified at two scales, or what is wrong with the file. */
  end(): ReadOutlines | OutlinesProblem {
    this.splitter.end()
    const communes = [...this.kept.values()].filter(({ polygons }) => polygons.length > 0)
    if (this.kept.size === 0) return this.emptyCount > 0 ? 'emptyGeometries' : 'noneFound'
    if (communes.length === 0) return 'emptyGeometries'
    const reading = groundReading(sampleOf(communes), namedGrid(this.splitter.headerText))
    if (!reading) return 'unknownGrid'
    const read = onGround(communes, converter(reading))
    const bounds = boundsOf(placesOf(read))
    if (!bounds) return 'emptyGeometries'
    const [west] = toMercator([bounds.west, bounds.south])
    const [east] = toMercator([bounds.east, bounds.south])
    const width = east - west
    const found = new Set(communes.flatMap(({ code, name }) => [code, foldedText(name)]))
    return {
      coarse: simplifyOutlines(read, width * coarseShare, 5),
      fine: simplifyOutlines(read, width * fineShare, 6),
      bounds,
      reading,
      featureCount: this.splitter.count,
      missing: this.wanted.filter(
        ({ code, name }) => !found.has(code) && (isInsee(code) || !found.has(foldedText(name))),
      ),
    }
  }

  private take(bytes: Buffer): void {
    const quick = quickProperties(bytes)
    if (quick && !this.isWanted(quick)) return
    let feature: unknown
    try {
      feature = JSON.parse(bytes.toString('utf8'))
    } catch {
      throw new FeatureFileError('wrongFormat')
    }
    if (typeof feature !== 'object' || feature === null) return
    const names = properties.safeParse('properties' in feature ? feature.properties : null).data ?? {}
    if (!this.isWanted(names)) return
    const { code, name } = this.asWanted(identityOf(names))
    const shape = geometry.safeParse('geometry' in feature ? feature.geometry : null).data
    const polygons = polygonsOf(shape)
    if (polygons.length === 0) this.emptyCount += 1
    const key = code || foldedText(name)
    if (key === '') return
    const known = this.kept.get(key)
    // A commune in several features (islands, former communes) is one commune.
    if (known) known.polygons.push(...polygons)
    else this.kept.set(key, { code, name, polygons })
    this.placeCount += polygons.reduce(
      (sum, rings) => sum + rings.reduce((all, ring) => all + ring.length, 0),
      0,
    )
    if (this.kept.size > mostCommunes || this.placeCount > mostPlaces) throw new TooManyOutlines()
  }

  /** The démarche's own code and name for it: files of another year write « Montet » for « Le Montet ». */
  private asWanted(read: WantedCommune): WantedCommune {
    const byCode = this.wanted.find(({ code }) => code !== '' && code.toUpperCase() === read.code)
    return byCode ?? this.wanted.find(({ name }) => foldedText(name) === foldedText(read.name)) ?? read
  }

  private isWanted(names: { [name: string]: unknown }): boolean {
    const { code, name } = identityOf(names)
    if (this.wanted.length === 0) return code !== '' || name !== ''
    return (code !== '' && this.codes.has(code)) || (this.names.size > 0 && this.names.has(foldedText(name)))
  }
}

/** More than a territory: nothing was asked for by name, and the file is a country. */
export class TooManyOutlines extends Error {}

const codeNames = ['code', 'insee_com', 'codgeo', 'code_insee', 'insee', 'codeinsee', 'com_insee']
const nameNames = ['nom', 'nom_com', 'nom_officiel', 'libgeo', 'nom_m', 'nom_com_m', 'name', 'commune']

function identityOf(names: { [name: string]: unknown }): WantedCommune {
  const code = firstOf(names, codeNames)
  // A spreadsheet in between often ate the first zero of « 03036 ».
  return {
    code: (/^\d{4}$/.test(code) ? `0${code}` : code).toUpperCase(),
    name: firstOf(names, nameNames),
  }
}

/** The value of the first of these columns that is there, whatever its capitals; '' for none. */
function firstOf(names: { [name: string]: unknown }, wanted: readonly string[]): string {
  let best = wanted.length
  let found = ''
  for (const [name, value] of Object.entries(names)) {
    const rank = wanted.indexOf(name.toLowerCase())
    if (rank === -1 || rank >= best || (typeof value !== 'string' && typeof value !== 'number')) continue
    best = rank
    found = String(value).trim()
  }
  return found
}

/** A million features of something else are not even parsed. */
const mayName = new RegExp(`"(${[...codeNames, ...nameNames].join('|')})"`, 'i')
const nothing = {}

const isInsee = (code: string) => /^(\d{2}|2[AB])\d{3}$/i.test(code)

/** The properties of a feature without reading its geometry; null when they cannot be found that way. */
function quickProperties(bytes: Buffer): { [name: string]: unknown } | null {
  const name = bytes.indexOf('"properties"')
  if (name === -1) return null
  const open = bytes.indexOf(0x7b, name)
  const close = bytes.indexOf(0x7d, open)
  if (open === -1 || close === -1 || close - open > 16_384) return null
  try {
    const text = bytes.toString('utf8', open, close + 1)
    return mayName.test(text) ? JSON.parse(text) : nothing
  } catch {
    return null
  }
}

function polygonsOf(shape: z.infer<typeof geometry> | undefined): Pair[][][] {
  if (!shape) return []
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return polygons
    .map((rings) =>
      rings.filter((ring) => ring.length >= 4).map((ring) => ring.map(([x, y]): Pair => [x, y])),
    )
    .filter((rings) => rings.length > 0)
}

function sampleOf(communes: readonly Kept[]): Pair[] {
  return communes
    .flatMap(({ polygons }) => polygons.flatMap((rings) => (rings[0] ?? []).slice(0, 4)))
    .slice(0, 4000)
}

function onGround(communes: readonly Kept[], toGround: (pair: Pair) => LonLat): ReadCommune[] {
  return communes.map(({ code, name, polygons }) => ({
    code,
    name,
    polygons: polygons.map((rings) => rings.map((ring) => ring.map(toGround))),
  }))
}

function* placesOf(communes: readonly ReadCommune[]): Generator<LonLat> {
  for (const { polygons } of communes) for (const rings of polygons) for (const ring of rings) yield* ring
}
