import { fitControlPoints } from './fitControlPoints.ts'
import type { BaseMap, GeoBounds } from './mapRows.ts'
import { fromMercator, groundScale, type LonLat, toMercator } from './mercator.ts'

/** Every base map is drawn on a plane this wide; its height is the map's own. */
export const planeWidth = 1000

/** A place on the plane of a base map: x to the right, y downwards. */
export type PlanePoint = { x: number; y: number }

export type MapProjection = {
  toPlane: (place: LonLat) => PlanePoint
  toLonLat: (point: PlanePoint) => LonLat
  /** Metres of ground for one unit of the plane, at its centre: what a scale bar is made of. */
  metresPerUnit: number
}

/**
 * How longitude and latitude stand on the plane of a base map. Null for a schematic map, and for an image without
 * three good control points: it has no coordinates, and whoever asks must say so.
 */
export function mapProjection(
  map: Pick<BaseMap, 'kind' | 'bounds' | 'height' | 'controlPoints'>,
): MapProjection | null {
  if (map.kind === 'schematic') return null
  if (map.kind === 'image') return imageProjection(map)
  return map.bounds ? boundsProjection(map.bounds) : null
}

/** Web Mercator scaled to the width of the plane: shapes are those of the ground, north is up. */
export function boundsProjection(bounds: GeoBounds): MapProjection {
  const [left, top] = toMercator([bounds.west, bounds.north])
  const [right] = toMercator([bounds.east, bounds.north])
  const unit = (right - left) / planeWidth
  return {
    toPlane: (place) => {
      const [x, y] = toMercator(place)
      return { x: (x - left) / unit, y: (top - y) / unit }
    },
    toLonLat: ({ x, y }) => fromMercator([left + x * unit, top - y * unit]),
    metresPerUnit: unit * groundScale((bounds.south + bounds.north) / 2),
  }
}

/** Height of the plane that shows these bounds whole. */
export function heightOfBounds(bounds: GeoBounds): number {
  const [left, top] = toMercator([bounds.west, bounds.north])
  const [right, bottom] = toMercator([bounds.east, bounds.south])
  return ((top - bottom) / (right - left)) * planeWidth
}

/** The bounds of these places with a margin on every side, as a part of the larger of width and height. */
export function boundsOf(places: Iterable<LonLat>, margin = 0.04): GeoBounds | null {
  let left = Number.POSITIVE_INFINITY
  let bottom = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = Number.NEGATIVE_INFINITY
  for (const place of places) {
    const [x, y] = toMercator(place)
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  if (left > right) return null
  // A single place still makes a map: a kilometre around it.
  const edge = Math.max(right - left, top - bottom, 1000) * margin + (right === left ? 1000 : 0)
  const [west, south] = fromMercator([left - edge, bottom - edge])
  const [east, north] = fromMercator([right + edge, top + edge])
  return { west, south, east, north }
}

function imageProjection({
  controlPoints,
  height,
}: Pick<BaseMap, 'controlPoints' | 'height'>): MapProjection | null {
  const fit = fitControlPoints(controlPoints)
  if (fit.state !== 'fitted') return null
  const { a, b, c, d, e, f } = fit.affine
  const determinant = a * e - b * d
  if (determinant === 0) return null
  const toLonLat = ({ x, y }: PlanePoint): LonLat => fromMercator([a * x + b * y + c, d * x + e * y + f])
  const [, latitude] = toLonLat({ x: planeWidth / 2, y: height / 2 })
  return {
    toPlane: (place) => {
      const [X, Y] = toMercator(place)
      return {
        x: (e * (X - c) - b * (Y - f)) / determinant,
        y: (a * (Y - f) - d * (X - c)) / determinant,
      }
    },
    toLonLat,
    metresPerUnit: Math.sqrt(Math.abs(determinant)) * groundScale(latitude),
  }
}
