import type { CommuneId } from '../ids.ts'
import type { Commune } from '../rows.ts'
import { type MapProjection, mapProjection, type PlanePoint, planeWidth } from './mapProjection.ts'
import type { BaseMap, MapLayers, ZoomRegion } from './mapRows.ts'
import { schematicTiles } from './schematicTiles.ts'
import { isInside, outlinesOnPlane, type TerritoryOutlines } from './territoryOutlines.ts'

/** A commune as it stands on the plane of a map. */
export type GroundArea = {
  communeId: CommuneId | null
  name: string
  /** Polygons of rings, the outer one first. */
  polygons: PlanePoint[][][]
  /** A place well inside, for its name. */
  centre: PlanePoint
  bounds: { x: number; y: number; width: number; height: number }
  /** Where its name must end, when it stands at the foot of a tile; null: under the centre. */
  nameBottom: number | null
}

/** What gommettes stand on: a plane 1000 wide, ready to be drawn at any size. */
export type MapGround = {
  kind: BaseMap['kind']
  baseMapId: BaseMap['id'] | null
  width: number
  height: number
  areas: GroundArea[]
  /** The edge of the territory, drawn thicker. */
  edges: PlanePoint[][]
  imageHash: string
  attribution: string
  layers: MapLayers
  zooms: readonly ZoomRegion[]
  /** Null: no coordinates, hence no scale. */
  projection: MapProjection | null
}

const allLayers: MapLayers = { background: 1, outlines: 1, names: 1 }

/**
 * The ground of a map: its base map, or the schematic tiles of the communes when it has none (or when the one it names
 * is gone). Communes are joined to outlines by their code.
 *
 * @param outlines the geometry of the base map, when it has one and it is at hand
 */
export function mapGround(
  baseMap: BaseMap | undefined,
  outlines: TerritoryOutlines | undefined,
  communes: readonly Commune[],
): MapGround {
  if (!baseMap || baseMap.kind === 'schematic') return schematicGround(baseMap, communes)
  const projection = mapProjection(baseMap)
  const drawn = outlines && projection ? outlinesOnPlane(outlines, projection) : { communes: [], edges: [] }
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const byName = new Map(communes.map((commune) => [commune.name, commune]))
  return {
    kind: baseMap.kind,
    baseMapId: baseMap.id,
    width: planeWidth,
    height: baseMap.height,
    areas: drawn.communes.map(({ code, name, polygons, centre }) => {
      const commune = byCode.get(code) ?? byName.get(name)
      return {
        communeId: commune?.id ?? null,
        // As the démarche writes it, everywhere: files of outlines have other apostrophes, or capitals.
        name: commune?.name ?? name,
        polygons,
        centre,
        bounds: boundsOf(polygons),
        nameBottom: null,
      }
    }),
    edges: drawn.edges,
    imageHash: baseMap.imageHash,
    attribution: baseMap.attribution,
    layers: baseMap.layers,
    zooms: baseMap.zooms,
    projection,
  }
}

function schematicGround(baseMap: BaseMap | undefined, communes: readonly Commune[]): MapGround {
  const { tiles, height } = schematicTiles(communes)
  return {
    kind: 'schematic',
    baseMapId: baseMap?.id ?? null,
    width: planeWidth,
    height,
    areas: tiles.map(({ communeId, name, ...tile }) => {
      // A hair of white between two communes.
      const inset = 4
      const left = tile.x + inset
      const top = tile.y + inset
      const right = tile.x + tile.width - inset
      const bottom = tile.y + tile.height - inset
      const ring = [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
        { x: left, y: top },
      ]
      return {
        communeId,
        name,
        polygons: [[ring]],
        // The name stands at the foot of its tile: gommettes have the room above it.
        centre: { x: tile.x + tile.width / 2, y: tile.y + tile.height * 0.38 },
        bounds: { x: left, y: top, width: right - left, height: bottom - top },
        nameBottom: bottom - 4,
      }
    }),
    edges: [],
    imageHash: '',
    attribution: baseMap?.attribution ?? '',
    layers: baseMap?.layers ?? allLayers,
    zooms: baseMap?.zooms ?? [],
    projection: null,
  }
}

/** The commune under a point, or undefined out of the territory. */
export function areaAt(ground: Pick<MapGround, 'areas'>, point: PlanePoint): GroundArea | undefined {
  return ground.areas.find(
    ({ bounds, polygons }) =>
      point.x >= bounds.x &&
      point.x <= bounds.x + bounds.width &&
      point.y >= bounds.y &&
      point.y <= bounds.y + bounds.height &&
      isInside(polygons, point),
  )
}

/** Polygons as one SVG path, to a hundredth of a unit. */
export function pathOfPolygons(polygons: readonly (readonly (readonly PlanePoint[])[])[]): string {
  return polygons.flatMap((rings) => rings.map((ring) => `${pathOfLine(ring)}Z`)).join('')
}

export function pathOfLine(line: readonly PlanePoint[]): string {
  return line.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function boundsOf(polygons: readonly (readonly (readonly PlanePoint[])[])[]): GroundArea['bounds'] {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const rings of polygons)
    for (const ring of rings)
      for (const { x, y } of ring) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
