/// <reference path="./geojsonRewind.d.ts" />
import rewind from '@mapbox/geojson-rewind'
import { settingsSchema } from '../../../shared/activities/map/schema.ts'
import { readBoard } from '../../../shared/activities/readBoard.ts'
import type { MapFormat } from '../../../shared/contract/maps.ts'
import { inOrder } from '../../../shared/domain/agenda/inOrder.ts'
import { fileNameOf } from '../../../shared/domain/demarches/fileNameOf.ts'
import { gommetteShapes } from '../../../shared/domain/gommettes/gommetteShapes.ts'
import type { AtelierId, BoardId } from '../../../shared/domain/ids.ts'
import { mapGround } from '../../../shared/domain/maps/mapGround.ts'
import { mapItemsToCsv } from '../../../shared/domain/maps/mapItemsToCsv.ts'
import {
  type FeatureCollection,
  mapItemsToGeojson,
  mapItemsToUmap,
} from '../../../shared/domain/maps/mapItemsToGeojson.ts'
import { type MapPlace, mapPlacesOf } from '../../../shared/domain/maps/mapPlaces.ts'
import { mapProjection } from '../../../shared/domain/maps/mapProjection.ts'
import type { BaseMap } from '../../../shared/domain/maps/mapRows.ts'
import type { TerritoryOutlines } from '../../../shared/domain/maps/territoryOutlines.ts'
import type { Board } from '../../../shared/domain/rows.ts'
import { readBlob } from '../database/blobs.ts'
import type { Store } from '../database/Store.ts'

export type ItemsFile = { file: File | null; count: number; withoutPlaceCount: number }

const types: { readonly [format in MapFormat]: string } = {
  geojson: 'application/geo+json',
  umap: 'application/json',
  csv: 'text/csv',
}

/**
 * The gommettes of an atelier's maps, or of one, as a file for partners. First names people put on arrival stay here, and
 * so do notes of the team. Null when there is nothing to write.
 */
export function exportItems(
  store: Store,
  { atelierId, boardId, format }: { atelierId: AtelierId; boardId: BoardId | null; format: MapFormat },
): ItemsFile {
  const atelier = store.get('ateliers', atelierId)
  const boards = inOrder(store.where('boards', { atelierId })).filter(
    (board) => board.activity === 'map' && (boardId === null || board.id === boardId),
  )
  const maps = store.all('baseMaps')
  const places = boards.flatMap((board) => placesOfBoard(store, board, maps, atelier?.title ?? ''))
  const placed = places.filter(({ place }) => place !== null)
  const written = format === 'csv' ? places : placed
  const withoutPlaceCount = places.length - placed.length
  if (written.length === 0) return { file: null, count: 0, withoutPlaceCount }
  const title = boards.length === 1 ? (boards[0]?.title ?? '') : (atelier?.title ?? '')
  const used = mapWithPlaces(boards[0], maps)
  const text = textOf(format, written, {
    title: title || 'Tablée',
    attribution: used?.attribution ?? '',
    outlines: outlinesOf(store, used),
  })
  const name = `${[atelier?.day ?? '', fileNameOf(title || 'carte')].filter((one) => one !== '').join('_')}.${format}`
  return { file: new File([text], name, { type: types[format] }), count: written.length, withoutPlaceCount }
}

function textOf(
  format: MapFormat,
  places: readonly MapPlace[],
  map: { title: string; attribution: string; outlines: TerritoryOutlines | null },
): string {
  if (format === 'csv') return mapItemsToCsv(places)
  if (format === 'geojson') return JSON.stringify(woundRight(mapItemsToGeojson(places)), null, 1)
  const umap = mapItemsToUmap(places, map)
  return JSON.stringify({ ...umap, layers: umap.layers.map(woundRight) })
}

/** Outer rings anticlockwise and holes clockwise, as RFC 7946 asks; published French outlines are the other way. */
function woundRight(collection: FeatureCollection): FeatureCollection {
  return rewind(structuredClone(collection), false)
}

function placesOfBoard(store: Store, board: Board, maps: readonly BaseMap[], atelier: string): MapPlace[] {
  const settings = settingsSchema.safeParse(readBoard(board).settings).data
  if (!settings || settings.entry === 'firstName') return []
  const communes = store.all('communes')
  const map = mapWithPlaces(board, maps)
  const ground = mapGround(map, outlinesOf(store, map) ?? undefined, communes)
  const groups = store.where('groups', { atelierId: board.atelierId })
  return mapPlacesOf(
    {
      title: board.title,
      ground,
      items: store.where('mapItems', { boardId: board.id }),
      categories: settings.categories.map(({ id, title, shape }) => ({
        id,
        title,
        shape,
        colour: gommetteShapes[shape].color,
      })),
    },
    {
      atelier,
      group: (id) => groups.find((one) => one.id === id)?.name ?? '',
      commune: (id) => communes.find((one) => one.id === id),
    },
  )
}

/**
 * The base map of a board; when it has no coordinates, the démarche's outlines, where what is known by its commune has
 * a place. Undefined: the schematic map, which has none.
 */
function mapWithPlaces(board: Board | undefined, maps: readonly BaseMap[]): BaseMap | undefined {
  const settings = board ? settingsSchema.safeParse(readBoard(board).settings).data : undefined
  const own = maps.find(({ id }) => id === settings?.baseMapId)
  return own && mapProjection(own) ? own : inOrder(maps).find(({ kind }) => kind === 'outlines')
}

function outlinesOf(store: Store, map: BaseMap | undefined): TerritoryOutlines | null {
  const found = map && map.fineHash !== '' ? readBlob(store, map.fineHash) : null
  // Written by `outlinesWorker.ts` in that shape.
  return found ? (JSON.parse(Buffer.from(found.bytes).toString('utf8')) as TerritoryOutlines) : null
}
