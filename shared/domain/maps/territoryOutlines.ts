import type { MapProjection, PlanePoint } from './mapProjection.ts'
import type { LonLat } from './mercator.ts'

/** A closed line, its last place being its first. */
export type Ring = LonLat[]

/** The outline of one commune: polygons of rings, the outer one first. */
export type CommuneOutline = {
  code: string
  name: string
  polygons: Ring[][]
  /** A place well inside, as far from the edges as can be: for its name. */
  centre: LonLat
}

/** What a geometry blob holds (JSON). `edges` are the lines that only one commune has: the edge of the territory. */
export type TerritoryOutlines = { communes: CommuneOutline[]; edges: LonLat[][] }

export type PlaneCommune = { code: string; name: string; polygons: PlanePoint[][][]; centre: PlanePoint }
export type PlaneOutlines = { communes: PlaneCommune[]; edges: PlanePoint[][] }

/** The outlines as they are drawn on the plane of a map. */
export function outlinesOnPlane(outlines: TerritoryOutlines, projection: MapProjection): PlaneOutlines {
  const line = (places: readonly LonLat[]) => places.map(projection.toPlane)
  return {
    communes: outlines.communes.map(({ code, name, polygons, centre }) => ({
      code,
      name,
      polygons: polygons.map((rings) => rings.map(line)),
      centre: projection.toPlane(centre),
    })),
    edges: outlines.edges.map(line),
  }
}

/** The commune that holds a point of the plane, or undefined outside the territory. */
export function communeAt(outlines: PlaneOutlines, point: PlanePoint): PlaneCommune | undefined {
  return outlines.communes.find((commune) => isInside(commune.polygons, point))
}

/** Whether a point lies in one of the polygons and in none of its holes. */
export function isInside(
  polygons: readonly (readonly (readonly PlanePoint[])[])[],
  point: PlanePoint,
): boolean {
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1)
}

function isInRing(ring: readonly PlanePoint[], { x, y }: PlanePoint): boolean {
  let isIn = false
  let previous = ring.at(-1)
  for (const corner of ring) {
    if (previous && corner.y > y !== previous.y > y) {
      const crossing = corner.x + ((y - corner.y) / (previous.y - corner.y)) * (previous.x - corner.x)
      if (x < crossing) isIn = !isIn
    }
    previous = corner
  }
  return isIn
}
