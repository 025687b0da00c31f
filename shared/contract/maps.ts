import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import type { AtelierId, BaseMapId, BoardId, CommuneId } from '../domain/ids.ts'
import type { GeoBounds } from '../domain/maps/mapRows.ts'
import type { ReadPlace, ReadTable } from '../domain/maps/readMapFile.ts'
import { command, id, query, text } from './command.ts'
import type { PrintedFile } from './documents.ts'

const degrees = (most: number) => z.number().min(-most).max(most)
const bounds = z.strictObject({
  west: degrees(180),
  south: degrees(90),
  east: degrees(180),
  north: degrees(90),
})
const controlPoints = z
  .array(
    z.strictObject({
      id: text(64),
      label: text(120),
      x: z.number(),
      y: z.number(),
      longitude: degrees(180),
      latitude: degrees(90),
    }),
  )
  .max(40)
const zooms = z
  .array(
    z.strictObject({
      id: text(64),
      title: text(60),
      x: z.number(),
      y: z.number(),
      width: z.number().positive().max(1000),
      height: z.number().positive().max(20_000),
    }),
  )
  .max(20)
const share = z.number().min(0).max(1)
const layers = z.strictObject({ background: share, outlines: share, names: share })
const hash = z.string().regex(/^([0-9a-f]{64})?$/)
const tile = z.number().int().min(1).max(60)

/** The communes of the démarche: chosen from open data, or typed by hand for a territory that is nowhere else. */
export const communes = {
  /** Those whose code the démarche already has stay as they are. */
  add: command(
    {
      communes: z
        .array(
          z.strictObject({
            id: id<CommuneId>(),
            code: text(10),
            name: z.string().trim().min(1).max(80),
            population: z.number().int().min(0).max(5_000_000),
          }),
        )
        .min(1)
        .max(500),
      /** What the territory is called, kept when the démarche has no name for it yet. */
      territory: text(120).default(''),
    },
    {
      example: {
        communes: [{ id: 'commune-new', code: '03036', name: 'Bourbon-l’Archambault', population: 2502 }],
        territory: 'Bocage Bourbonnais',
      },
    },
  ),
  change: command(
    {
      id: id<CommuneId>(),
      name: z.string().trim().min(1).max(80).optional(),
      population: z.number().int().min(0).max(5_000_000).optional(),
      /** Where its tile is on the schematic map; the commune that was there takes the place it leaves. */
      tileColumn: tile.optional(),
      tileRow: tile.optional(),
    },
    { example: { id: 'commune-1', name: 'Lormière-le-Haut' } },
  ),
  /** Every tile at once, as when they are laid out after the outlines. */
  arrange: command(
    {
      places: z
        .array(z.strictObject({ id: id<CommuneId>(), tileColumn: tile, tileRow: tile }))
        .min(1)
        .max(500),
    },
    { example: { places: [{ id: 'commune-1', tileColumn: 2, tileRow: 3 }] } },
  ),
  remove: command({ ids: z.array(id<CommuneId>()).min(1).max(500) }, { example: { ids: ['commune-1'] } }),
}

/** Base maps: what they show is in blobs that `mapFiles` keeps; here are their rows. */
export const baseMaps = {
  add: command(
    {
      id: id<BaseMapId>(),
      kind: z.enum(['outlines', 'image', 'schematic', 'tiles']),
      title: z.string().trim().min(1).max(80),
      attribution: text(200).default(''),
      /** Height of the plane, which is 1000 wide. */
      height: z.number().positive().max(20_000),
      bounds: bounds.nullable().default(null),
      coarseHash: hash.default(''),
      fineHash: hash.default(''),
      imageHash: hash.default(''),
    },
    { example: { id: 'baseMap-new', kind: 'schematic', title: 'Carte des communes', height: 600 } },
  ),
  change: command(
    {
      id: id<BaseMapId>(),
      title: z.string().trim().min(1).max(80).optional(),
      attribution: text(200).optional(),
      controlPoints: controlPoints.optional(),
      zooms: zooms.optional(),
      layers: layers.optional(),
    },
    { example: { id: 'baseMap-1', layers: { background: 0.4, outlines: 1, names: 1 } } },
  ),
  /** The first one is what a new board takes. */
  putFirst: command({ id: id<BaseMapId>() }, { example: { id: 'baseMap-2' } }),
  remove: command({ id: id<BaseMapId>() }, { example: { id: 'baseMap-2' } }),
}

/** Something of the territory found by its name or postcode. */
export type TerritoryFinding = {
  kind: 'epci' | 'commune'
  code: string
  name: string
  population: number
  /** Postcodes of a commune; none for an intercommunalité. */
  postcodes: string[]
  /** The intercommunalité a commune belongs to; null for none, and for an intercommunalité itself. */
  epci: { code: string; name: string } | null
  communeCount: number
}

export type TerritoryCommune = { code: string; name: string; population: number; postcodes: string[] }

/** Communes and intercommunalités of France, from the file that Tablée brings; read when first asked for. */
export const territory = {
  search: query(
    z.strictObject({ text: text(120) }),
    z.object({ findings: z.array(z.custom<TerritoryFinding>()) }),
  ),
  members: query(
    z.strictObject({ epciCode: text(20) }),
    z.object({ name: z.string(), communes: z.array(z.custom<TerritoryCommune>()) }),
  ),
}

/** Where the reading of outlines has got to, then what it found, already kept under its hashes. */
export type OutlinesNews =
  | { kind: 'progress'; readBytes: number; featureCount: number; keptCount: number }
  | {
      kind: 'done'
      coarseHash: string
      fineHash: string
      bounds: GeoBounds
      height: number
      communeCount: number
      featureCount: number
      missing: string[]
      /** How its coordinates were read; for a French grid, the grid's name. */
      reading: 'wgs84' | 'swapped' | 'projected'
      gridName: string
      /** Communes of the file, when the démarche had none. */
      found: { code: string; name: string }[]
    }
  | { kind: 'refused'; problem: OutlinesRefusal; featureCount: number }

export type OutlinesRefusal =
  | 'wrongFormat'
  | 'truncated'
  | 'featureTooLarge'
  | 'noneFound'
  | 'emptyGeometries'
  | 'unknownGrid'
  | 'tooMany'
  | 'demarcheNotOpen'

/** Pictures that a base map may keep. An SVG is drawn as an image only, and was cleaned before. */
export const mapImageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] as const

export const mapFormats = ['geojson', 'umap', 'csv'] as const
export type MapFormat = (typeof mapFormats)[number]

/** What a file of places holds: the places themselves, or a table whose columns are to be matched. */
export type ReadMapItems =
  | { kind: 'places'; places: ReadPlace[] }
  | ({ kind: 'table' } & ReadTable)
  | { kind: 'refused'; problem: 'unreadable' | 'tooLarge' }

/** Files in and out of maps: sent in parts by the window that chose them, answered while they are read. */
export const mapFiles = {
  /** One part of a file that `importOutlines`, `keepImage` or `readItems` is waiting for; false: nobody wants the rest. */
  sendPart: query(
    z.strictObject({ uploadId: id<string>(), part: z.custom<PrintedFile>(), isLast: z.boolean() }),
    z.object({ isWanted: z.boolean() }),
  ),
  importOutlines: query(z.strictObject({ uploadId: id<string>() }), eventIterator(z.custom<OutlinesNews>())),
  keepImage: query(
    z.strictObject({ uploadId: id<string>(), mime: z.enum(mapImageTypes) }),
    z.object({ hash: z.string().nullable() }),
  ),
  /** A file of places that comes back: read whole, its columns guessed, nothing kept. */
  readItems: query(
    z.strictObject({ uploadId: id<string>(), name: text(300) }),
    z.object({ read: z.custom<ReadMapItems>() }),
  ),
  /** The gommettes of an atelier, or of one of its boards, as a file for other tools. */
  exportItems: query(
    z.strictObject({
      atelierId: id<AtelierId>(),
      boardId: id<BoardId>().nullable(),
      format: z.enum(mapFormats),
    }),
    z.object({
      file: z.custom<PrintedFile>().nullable(),
      /** Gommettes in the file, and those that have no coordinates to be in it. */
      count: z.number(),
      withoutPlaceCount: z.number(),
    }),
  ),
  /** The bytes that a row names by hash; null when the démarche has none. The wall draws from them too. */
  blob: query(z.strictObject({ hash }), z.object({ file: z.custom<PrintedFile>().nullable() }), {
    roles: ['console', 'projection'],
  }),
}
