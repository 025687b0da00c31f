/// <reference path="./polylabel.d.ts" />
import polylabel from 'polylabel'
import simplify from 'simplify-js'
import type { LonLat } from '../../../shared/domain/maps/mercator.ts'
import { fromMercator, toMercator } from '../../../shared/domain/maps/mercator.ts'
import type {
  CommuneOutline,
  Ring,
  TerritoryOutlines,
} from '../../../shared/domain/maps/territoryOutlines.ts'

/** A commune as it was read: rings in longitude and latitude, closed or not, wound either way. */
export type ReadCommune = { code: string; name: string; polygons: LonLat[][][] }

type Arc = { places: LonLat[]; uses: number }

/**
 * Outlines with fewer points, neighbours still touching: each border that two communes share is cut out once at the
 * places where three meet, simplified once, and put back in both.
 * @param toleranceMetres how far a line may leave the one that was read, in Mercator metres
 * @param decimals of the degrees kept
 */
export function simplifyOutlines(
  communes: readonly ReadCommune[],
  toleranceMetres: number,
  decimals: number,
): TerritoryOutlines {
  const topology = new Topology(communes)
  const arcs = new Map<string, Arc>()
  const round = (place: LonLat): LonLat => [
    Number(place[0].toFixed(decimals)),
    Number(place[1].toFixed(decimals)),
  ]
  const lineOf = (ids: readonly number[]): LonLat[] => {
    const isTurned = isBackwards(ids)
    const way = isTurned ? [...ids].reverse() : ids
    const key = way.join(' ')
    let arc = arcs.get(key)
    if (!arc) {
      arc = {
        places: thinned(
          way.map((id) => topology.place(id)),
          toleranceMetres,
        ).map(round),
        uses: 0,
      }
      arcs.set(key, arc)
    }
    arc.uses += 1
    return isTurned ? [...arc.places].reverse() : arc.places
  }
  const outlines = communes.map(({ code, name, polygons }): CommuneOutline => {
    const kept = polygons.map((rings) =>
      rings.map((ring) => joined(topology.cut(ring).map(lineOf))).filter((ring) => ring.length >= 4),
    )
    const whole = kept.filter((rings) => rings.length > 0)
    // A commune smaller than the tolerance stays as it was read.
    const drawn =
      whole.length > 0 ? whole : polygons.map((rings) => rings.map((ring) => closed(ring.map(round))))
    return { code, name, polygons: drawn, centre: round(centreOf(polygons)) }
  })
  const edges = [...arcs.values()].flatMap(({ uses, places }) => (uses === 1 ? [places] : []))
  return { communes: outlines, edges }
}

/** Which places are shared, and where borders meet. */
class Topology {
  private readonly ids = new Map<string, number>()
  private readonly places: LonLat[] = []
  /** For each place, the two it stands between, in a fixed order; −1 once they differ from one ring to another. */
  private readonly between = new Map<number, string | null>()

  constructor(communes: readonly ReadCommune[]) {
    for (const { polygons } of communes) {
      for (const rings of polygons) for (const ring of rings) this.learn(this.idsOf(ring))
    }
  }

  place(id: number): LonLat {
    const place = this.places[id]
    if (!place) throw new Error('A place was never learnt')
    return place
  }

  /** The ring as lines from junction to junction, each given as ids, ends included. */
  cut(ring: readonly LonLat[]): number[][] {
    const ids = this.idsOf(ring)
    if (ids.length === 0) return []
    const isJunction = (id: number) => this.between.get(id) === null
    let start = ids.findIndex(isJunction)
    // A ring that meets nobody begins at the same place whoever draws it.
    if (start === -1) start = ids.indexOf(ids.reduce((least, id) => Math.min(least, id)))
    const turned = [...ids.slice(start), ...ids.slice(0, start)]
    turned.push(turned[0] ?? 0)
    const lines: number[][] = []
    let line: number[] = []
    for (const [index, id] of turned.entries()) {
      line.push(id)
      if (index > 0 && (isJunction(id) || index === turned.length - 1)) {
        lines.push(line)
        line = [id]
      }
    }
    return lines
  }

  private learn(ids: readonly number[]): void {
    for (const [index, id] of ids.entries()) {
      const before = ids.at(index - 1) ?? id
      const after = ids[(index + 1) % ids.length] ?? id
      const pair = before < after ? `${before} ${after}` : `${after} ${before}`
      const known = this.between.get(id)
      if (known === undefined) this.between.set(id, pair)
      else if (known !== pair) this.between.set(id, null)
    }
  }

  /** Ids of a ring's places, without its last one when it repeats the first, nor any repeated at once. */
  private idsOf(ring: readonly LonLat[]): number[] {
    const ids: number[] = []
    for (const place of ring) {
      const id = this.idOf(place)
      if (ids.at(-1) !== id) ids.push(id)
    }
    if (ids.length > 1 && ids[0] === ids.at(-1)) ids.pop()
    return ids
  }

  private idOf(place: LonLat): number {
    const key = `${place[0].toFixed(7)} ${place[1].toFixed(7)}`
    const known = this.ids.get(key)
    if (known !== undefined) return known
    const id = this.places.length
    this.ids.set(key, id)
    this.places.push(place)
    return id
  }
}

/** One direction for a line and its reverse. */
function isBackwards(ids: readonly number[]): boolean {
  const first = ids[0] ?? 0
  const last = ids.at(-1) ?? 0
  if (first !== last) return first > last
  return (ids[1] ?? 0) > (ids.at(-2) ?? 0)
}

function thinned(places: readonly LonLat[], toleranceMetres: number): LonLat[] {
  const points = places.map((place) => {
    const [x, y] = toMercator(place)
    return { x, y }
  })
  return simplify(points, toleranceMetres, true).map(({ x, y }) => fromMercator([x, y]))
}

function joined(lines: readonly LonLat[][]): Ring {
  return lines.flatMap((line, index) => (index === 0 ? line : line.slice(1)))
}

function closed(ring: LonLat[]): Ring {
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring
  return [...ring, first]
}

/** The middle of the largest polygon, far from its edges, on the ground plane. */
function centreOf(polygons: readonly LonLat[][][]): LonLat {
  const onPlane = polygons.map((rings) => rings.map((ring) => ring.map((place) => [...toMercator(place)])))
  const largest = onPlane.reduce<number[][][]>(
    (best, rings) => (areaOf(rings[0] ?? []) > areaOf(best[0] ?? []) ? rings : best),
    [],
  )
  const [x = 0, y = 0] = largest.length > 0 ? polylabel(largest, 20) : (onPlane[0]?.[0]?.[0] ?? [])
  return fromMercator([x, y])
}

function areaOf(ring: readonly number[][]): number {
  let sum = 0
  let previous = ring.at(-1)
  for (const corner of ring) {
    if (previous) sum += (previous[0] ?? 0) * (corner[1] ?? 0) - (corner[0] ?? 0) * (previous[1] ?? 0)
    previous = corner
  }
  return Math.abs(sum) / 2
}
