import { areaAt, type GroundArea, type MapGround } from './mapGround.ts'
import type { MapItem } from './mapItemRow.ts'
import type { PlanePoint } from './mapProjection.ts'
import { isInside } from './territoryOutlines.ts'

/** A gommette with its place on the plane: its centre. */
export type PlacedItem = { item: MapItem; x: number; y: number }

export type MapLayout = {
  placed: PlacedItem[]
  /** What cannot be placed: neither point, nor commune, nor out of the territory. */
  placeless: MapItem[]
  /** Where those from outside stand, under the map; null when there are none. */
  outside: { x: number; y: number; width: number; height: number } | null
  height: number
}

/** Room a gommette takes, in its own sizes: with its widest halo, without, then closer and closer. */
const closenesses = [1.5, 1.32, 1.12, 1.02] as const
/** A commune with very many: they stand on each other, and are shown as counts. */
const crowded = [0.8, 0.62, 0.45] as const
const outsideSpacing = 1.5
const gap = 16

/** Side of a gommette for which a ground is laid out: larger where communes are. */
export function layoutSize(ground: MapGround): number {
  if (ground.areas.length === 0) return 34
  const sides = ground.areas
    .map(({ bounds }) => Math.min(bounds.width, bounds.height))
    .toSorted((a, b) => a - b)
  const middle = sides[Math.floor(sides.length / 2)] ?? 150
  return Math.max(14, Math.min(50, middle * 0.2))
}

/**
 * Gives every gommette a place. One that was put on this ground stays there; one with a commune only is laid out inside
 * it, near its centre, without covering another nor the name; one from outside stands in a box under the map. What was
 * laid out first never moves when another comes.
 *
 * @param size side of a gommette, in units of the plane
 */
export function layMapItems(ground: MapGround, items: readonly MapItem[], size: number): MapLayout {
  const ordered = items.toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  const isFixed = (item: MapItem) => item.x !== null && item.y !== null && isOnGround(item, ground)
  const fixed = ordered.filter(isFixed)
  const placed: PlacedItem[] = fixed.map((item) => ({ item, x: item.x ?? 0, y: item.y ?? 0 }))
  const placeless: MapItem[] = []
  const areas = new Map(ground.areas.map((area) => [area.communeId as string | null, area]))
  const laid = Map.groupBy(
    ordered.filter((item) => !isFixed(item)),
    (item) => (item.isOutside ? 'outside' : (item.communeId ?? '')),
  )
  for (const [communeId, ofCommune] of laid) {
    if (communeId === 'outside') continue
    const area = communeId === '' ? undefined : areas.get(communeId)
    if (!area) {
      placeless.push(...ofCommune)
      continue
    }
    const taken = placed.filter(({ x, y }) => isNear(area, { x, y }, size))
    const places = placesIn(area, size, ofCommune.length, taken)
    ofCommune.forEach((item, index) => {
      const place = places[index] ?? area.centre
      placed.push({ item, x: place.x, y: place.y })
    })
  }
  const outsiders = laid.get('outside') ?? []
  const outside = outsiders.length === 0 ? null : boxOutside(ground, outsiders.length, size)
  outsiders.forEach((item, index) => {
    if (!outside) return
    const step = size * outsideSpacing
    const perRow = Math.max(1, Math.floor((outside.width - gap) / step))
    placed.push({
      item,
      x: outside.x + gap / 2 + step / 2 + (index % perRow) * step,
      y: outside.y + size * 1.1 + step / 2 + Math.floor(index / perRow) * step,
    })
  })
  return {
    placed: placed.sort((a, b) => a.item.number - b.item.number || (a.item.id < b.item.id ? -1 : 1)),
    placeless,
    outside,
    height: outside ? outside.y + outside.height + gap / 2 : ground.height,
  }
}

/** Whether the point of a gommette is on the plane of this ground. */
export function isOnGround(item: Pick<MapItem, 'baseMapId'>, ground: MapGround): boolean {
  return ground.kind === 'schematic'
    ? item.baseMapId === null || item.baseMapId === ground.baseMapId
    : item.baseMapId === ground.baseMapId
}

/** The commune a gommette is in: the one it names, or the one under its point. */
export function communeOfItem(item: MapItem, ground: MapGround): GroundArea | undefined {
  if (item.communeId !== null) return ground.areas.find((area) => area.communeId === item.communeId)
  if (item.x === null || item.y === null || !isOnGround(item, ground)) return undefined
  return areaAt(ground, { x: item.x, y: item.y })
}

/**
 * Free places of a commune, nearest to its centre first: a staggered grid, tighter and tighter when the commune is too
 * small for so many. Empty places are those where nothing stands and the whole gommette is inside.
 */
function placesIn(area: GroundArea, size: number, count: number, taken: readonly PlanePoint[]): PlanePoint[] {
  const tries = [
    ...closenesses.map((closeness) => [0.5, closeness] as const),
    [0.3, 1.12],
    [0, 1.02],
  ] as const
  for (const [inside, closeness] of tries) {
    const free = gridOf(area, size, size * closeness, inside * size).filter((place) =>
      taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= size),
    )
    if (free.length >= count) return free
  }
  for (const closeness of crowded) {
    const free = gridOf(area, size, size * closeness, 0)
    if (free.length >= count) return free
  }
  return gridOf(area, size, size * 0.3, 0)
}

function gridOf(area: GroundArea, size: number, step: number, margin: number): PlanePoint[] {
  const { bounds, centre, nameBottom } = area
  const places: { x: number; y: number; distance: number }[] = []
  const rowHeight = step * 0.94
  const reachX = Math.ceil(bounds.width / step) + 1
  const reachY = Math.ceil(bounds.height / rowHeight) + 1
  // A name under the centre, or at the foot of a tile: nothing is laid on it.
  const nameHalf = Math.min(bounds.width / 2, area.name.length * size * 0.16 + size * 0.4)
  const middle = nameBottom === null ? centre.y - size * 0.62 : centre.y
  const isOnName = (x: number, y: number) =>
    nameBottom === null
      ? Math.abs(x - centre.x) < nameHalf + size / 2 && y > centre.y - size * 0.6 && y < centre.y + size * 1.2
      : y + size / 2 > bounds.y + bounds.height * 0.72
  for (let row = -reachY; row <= reachY; row += 1) {
    for (let column = -reachX; column <= reachX; column += 1) {
      const x = centre.x + column * step
      const y = middle + row * rowHeight
      if (!holds(area, { x, y }, margin) || isOnName(x, y)) continue
      places.push({ x, y, distance: Math.hypot((x - centre.x) * 0.8, y - middle) })
    }
  }
  return places.sort((a, b) => a.distance - b.distance || a.y - b.y || a.x - b.x)
}

function holds(area: GroundArea, { x, y }: PlanePoint, margin: number): boolean {
  const { bounds } = area
  if (x - margin < bounds.x || x + margin > bounds.x + bounds.width) return false
  if (y - margin < bounds.y || y + margin > bounds.y + bounds.height) return false
  if (!isInside(area.polygons, { x, y })) return false
  if (margin === 0) return true
  return [
    { x: x - margin, y },
    { x: x + margin, y },
    { x, y: y - margin },
    { x, y: y + margin },
  ].every((corner) => isInside(area.polygons, corner))
}

function isNear({ bounds }: GroundArea, { x, y }: PlanePoint, size: number): boolean {
  return (
    x > bounds.x - size &&
    x < bounds.x + bounds.width + size &&
    y > bounds.y - size &&
    y < bounds.y + bounds.height + size
  )
}

function boxOutside(ground: MapGround, count: number, size: number) {
  const step = size * outsideSpacing
  const perRow = Math.max(1, Math.floor((ground.width - gap) / step))
  const rows = Math.ceil(count / perRow)
  const width = rows > 1 ? ground.width : Math.max(count * step + gap, size * 8)
  return { x: 0, y: ground.height + gap, width, height: size * 1.1 + rows * step + gap / 2 }
}
