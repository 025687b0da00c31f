import proj4 from 'proj4'
import type { LonLat } from '../../../shared/domain/maps/mercator.ts'

/** How the coordinates of a file were taken: as they are, turned round, or brought from a French grid. */
export type GroundReading =
  | { kind: 'wgs84' }
  | { kind: 'swapped' }
  | { kind: 'projected'; name: string; code: string }

/** Boxes of the French territories, longitude then latitude, with room around. */
const france: readonly [west: number, south: number, east: number, north: number][] = [
  [-6, 41, 10, 52],
  [-64, 13, -60, 19],
  [-55, 2, -51, 6],
  [44, -14, 46, -12],
  [54, -23, 57, -20],
  [-57, 46, -55.5, 48],
]

const isInFrance = ([longitude, latitude]: readonly [number, number]): boolean =>
  france.some(
    ([west, south, east, north]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  )

const lambert93 = '2154'
const onGrs80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

/** The legal grids of France by EPSG code. Source: décret 2000-1276, and epsg.io for each code. */
const grids: { readonly [code: string]: { name: string; definition: string } } = {
  [lambert93]: {
    name: 'Lambert-93',
    definition: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${onGrs80}`,
  },
  ...Object.fromEntries(
    [42, 43, 44, 45, 46, 47, 48, 49, 50].map((zone) => [
      `39${zone}`,
      {
        name: `CC${zone}`,
        definition: `+proj=lcc +lat_0=${zone} +lon_0=3 +lat_1=${zone - 0.75} +lat_2=${zone + 0.75} +x_0=1700000 +y_0=${(zone - 41) * 1_000_000 + 200_000} ${onGrs80}`,
      },
    ]),
  ),
  '5490': { name: 'RGAF09 UTM 20N', definition: `+proj=utm +zone=20 ${onGrs80}` },
  '2972': { name: 'RGFG95 UTM 22N', definition: `+proj=utm +zone=22 ${onGrs80}` },
  '2975': { name: 'RGR92 UTM 40S', definition: `+proj=utm +zone=40 +south ${onGrs80}` },
  '4471': { name: 'RGM04 UTM 38S', definition: `+proj=utm +zone=38 +south ${onGrs80}` },
  '3857': {
    name: 'Web Mercator',
    definition: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs',
  },
}

/** The EPSG code that the `crs` member before the features names, or ''. */
export function namedGrid(header: string): string {
  return /"crs"[^[]*?EPSG:{1,2}[\d.]*:?(\d{4,5})/.exec(header)?.[1] ?? ''
}

/**
 * Finds how to read coordinates from what the file says of them and from what they are. Null: neither degrees nor a
 * grid that is known here.
 * @param sample some pairs of the file
 */
export function groundReading(
  sample: readonly (readonly [number, number])[],
  epsg: string,
): GroundReading | null {
  const share = (test: (pair: readonly [number, number]) => boolean) =>
    sample.filter(test).length / Math.max(1, sample.length)
  const areDegrees = share(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 180) > 0.99
  if (areDegrees) {
    if (share(isInFrance) > 0.5) return { kind: 'wgs84' }
    if (share(([x, y]) => isInFrance([y, x])) > 0.5 || share(([, y]) => Math.abs(y) > 90) > 0)
      return { kind: 'swapped' }
    return { kind: 'wgs84' }
  }
  for (const code of [epsg, lambert93]) {
    const grid = grids[code]
    if (!grid) continue
    const toGround = converter({ kind: 'projected', name: grid.name, code })
    if (share((pair) => isInFrance(toGround(pair))) > 0.5) return { kind: 'projected', name: grid.name, code }
  }
  return null
}

/** What turns a pair of the file into longitude and latitude. */
export function converter(reading: GroundReading): (pair: readonly [number, number]) => LonLat {
  if (reading.kind === 'wgs84') return ([x, y]) => [x, y]
  if (reading.kind === 'swapped') return ([x, y]) => [y, x]
  const grid = grids[reading.code]
  if (!grid) throw new Error(`No grid ${reading.code}`)
  const { forward } = proj4(grid.definition, 'WGS84')
  return ([x, y]) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = forward([x, y])
    return [longitude, latitude]
  }
}
