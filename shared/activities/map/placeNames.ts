import type { GroundArea } from '../../domain/maps/mapGround.ts'
import { isInside } from '../../domain/maps/territoryOutlines.ts'
import type { MapWindow } from './mapFocus.ts'

/** A name that gommettes would hide more than this is left out: half a name reads as another. */
const mostHidden = 0.12

/** A commune's name on the map: its lines, centred on `x`, the first one starting at `y`. */
export type PlacedName = { area: GroundArea; lines: string[]; x: number; y: number; size: number }

/**
 * Where names are written: under the centre of their commune, cut at spaces and hyphens to hold in it. One that would
 * cover another is left out, the smaller commune first; so is one that gommettes would hide wherever it is put.
 */
export function placeNames(
  areas: readonly GroundArea[],
  size: number,
  busy: readonly { x: number; y: number; radius: number }[] = [],
  /** Width of an average letter, in its height: no font is measured here. */
  letter = 0.53,
  /** The part of the plane in sight, where a name is written whole or not at all; left out: the plane has no edge. */
  part?: MapWindow,
): PlacedName[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const names: PlacedName[] = []
  const largestFirst = areas.toSorted(
    (a, b) =>
      b.bounds.width * b.bounds.height - a.bounds.width * a.bounds.height || (a.name < b.name ? -1 : 1),
  )
  for (const area of largestFirst) {
    const lines = cutName(area.name, Math.max(size * 4, area.bounds.width * 0.96), size * letter)
    const width = Math.max(...lines.map((line) => [...line].length)) * size * letter
    const height = lines.length * size * 1.02
    const boxes = placesOf(area, width, height, size).filter((box) => !part || isWithin(box, part, size))
    const free = boxes.filter((box) => !taken.some((other) => isOver(box, other)))
    const hidden = free.map((box) => ({ box, share: hiddenShare(box, busy) }))
    const clear = hidden.find(({ share }) => share === 0) ?? least(hidden)
    // At the foot of its own tile, a name is never in the way of another, and stays whatever is put on it.
    const isTile = area.nameBottom !== null
    const box = clear && (isTile || clear.share <= mostHidden) ? clear.box : isTile ? boxes[0] : undefined
    if (!box) continue
    taken.push(box)
    names.push({ area, lines, x: (box.left + box.right) / 2, y: box.top, size })
  }
  return names
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Under the centre first, then farther up and down, then aside, as long as its middle stays in the commune. */
function placesOf(area: GroundArea, width: number, height: number, size: number): Box[] {
  const { centre, bounds, nameBottom } = area
  const boxAt = (x: number, top: number): Box => ({
    left: x - width / 2,
    right: x + width / 2,
    top,
    bottom: top + height,
  })
  if (nameBottom !== null) return [boxAt(centre.x, nameBottom - height)]
  const near = [0, 0.6, -0.6, 1.4].map((shift) => boxAt(centre.x, centre.y + shift * size))
  const aside = bounds.width * 0.25
  const far = [0, -aside, aside].flatMap((dx) =>
    [0, -1.4, 2.2, -2.2, 3, -3].map((shift) => boxAt(centre.x + dx, centre.y + shift * size)),
  )
  const isHome = (box: Box) =>
    isInside(area.polygons, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
  return [...near, ...far.filter(isHome)]
}

/** Which part of a name gommettes would cover. */
function hiddenShare(box: Box, busy: readonly { x: number; y: number; radius: number }[]): number {
  const covered = busy.reduce((sum, { x, y, radius }) => {
    const across = Math.min(box.right, x + radius) - Math.max(box.left, x - radius)
    const down = Math.min(box.bottom, y + radius) - Math.max(box.top, y - radius)
    return sum + Math.max(0, across) * Math.max(0, down)
  }, 0)
  return covered / ((box.right - box.left) * (box.bottom - box.top))
}

/** As `isInkInside` sees it: letters taken wider than they are. */
function isWithin({ left, right, top, bottom }: Box, part: MapWindow, size: number): boolean {
  const room = (right - left) * 0.2 + size * 0.16
  return (
    left - room > part.x &&
    right + room < part.x + part.width &&
    top - room > part.y &&
    bottom + size * 0.16 < part.y + part.height
  )
}

function least<Place extends { share: number }>(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || place.share < best.share ? place : best),
    undefined,
  )
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

/** « Marsolles-sur-Aubrine » in two lines when it is too long for one; a word is never cut. */
export function cutName(name: string, width: number, letterWidth: number): string[] {
  const most = Math.max(4, Math.floor(width / letterWidth))
  const pieces = name.match(/[^\s-]+[\s-]?/g) ?? [name]
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && [...(last + piece).trimEnd()].length <= most)
      lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}
