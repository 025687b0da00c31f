import type { BaseMapId } from '../ids.ts'
import type { MapItem } from './mapItemRow.ts'

/**
 * What a base map is made of: outlines of communes; an image (a scanned map, a PDF page); tiles drawn by hand, one per
 * commune, without coordinates (W0); or a picture made once from a local archive of tiles, under the outlines.
 */
export type BaseMapKind = 'outlines' | 'image' | 'schematic' | 'tiles'

/** Degrees, WGS84. */
export type GeoBounds = { west: number; south: number; east: number; north: number }

/** A place of an image whose longitude and latitude are known. `x` and `y` are on the plane of the map. */
export type ControlPoint = {
  id: string
  label: string
  x: number
  y: number
  longitude: number
  latitude: number
}

/** « Zoom sur le bourg »: a part of the plane; its height follows the shape of what shows it. */
export type ZoomRegion = { id: string; title: string; x: number; y: number; width: number; height: number }

/** How strongly each layer is drawn, from 0 (gone) to 1: gommettes stand out of a dimmed map. */
export type MapLayers = { background: number; outlines: number; names: number }

/**
 * A base map of the démarche, for every atelier and board that names it. Its geometry and its picture are blobs, named
 * by hash: outside the feed, fetched once by those who draw. Its plane is 1000 wide and `height` high, north at the top.
 */
export type BaseMap = {
  id: BaseMapId
  v: number
  orderKey: string
  kind: BaseMapKind
  title: string
  /** Printed on every map: « IGN, ADMIN EXPRESS 2024 ». */
  attribution: string
  height: number
  /** What the plane covers, for `outlines` and `tiles`; null otherwise. */
  bounds: GeoBounds | null
  /** `TerritoryOutlines` simplified for a wall (coarse) and for paper (fine); empty when there is none. */
  coarseHash: string
  fineHash: string
  /** The picture under the gommettes, stretched over the whole plane; empty when there is none. */
  imageHash: string
  controlPoints: ControlPoint[]
  zooms: ZoomRegion[]
  layers: MapLayers
}

/** Tables of maps: what people put their gommettes on, and the gommettes. */
export type MapTables = { baseMaps: BaseMap; mapItems: MapItem }
