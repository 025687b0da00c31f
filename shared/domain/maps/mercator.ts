/** Longitude then latitude, in degrees (WGS84), as in GeoJSON. */
export type LonLat = [longitude: number, latitude: number]

const earthRadius = 6_378_137
const degrees = Math.PI / 180

/** Metres on the plane of web maps (EPSG:3857): shapes are kept, lengths grow by 1 / cos(latitude). */
export function toMercator([longitude, latitude]: readonly [number, number]): [x: number, y: number] {
  const bounded = Math.max(-85, Math.min(85, latitude))
  return [
    earthRadius * longitude * degrees,
    earthRadius * Math.log(Math.tan(Math.PI / 4 + (bounded * degrees) / 2)),
  ]
}

/** The inverse of `toMercator`. */
export function fromMercator([x, y]: readonly [number, number]): LonLat {
  return [x / earthRadius / degrees, (2 * Math.atan(Math.exp(y / earthRadius)) - Math.PI / 2) / degrees]
}

/** How many metres of ground a metre of the Mercator plane stands for, at that latitude. */
export function groundScale(latitude: number): number {
  return Math.cos(latitude * degrees)
}
