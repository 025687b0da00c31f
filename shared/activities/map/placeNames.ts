import type { GroundArea } from '../../domain/maps/mapGround.ts'

/** A commune's name on the map: its lines, centred on `x`, the first one starting at `y`. */
export type PlacedName = { area: GroundArea; lines: string[]; x: number; y: number; size: number }

/**
 * Where names are written: under the centre of their commune, cut at spaces and hyphens to hold in it. One that would
 * cover another is left out, the smaller commune first; a gommette counts for less than a name.
 */
export function placeNames(
  areas: readonly GroundArea[],
  size: number,
  busy: readonly { x: number; y: number; radius: number }[] = [],
  /** Width of an average letter, in its height: no font is measured here. */
  letter = 0.53,
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
    const tries =
      area.nameBottom === null
        ? [0, size * 0.6, -size * 0.6, size * 1.4].map((shift) => area.centre.y + shift)
        : [area.nameBottom - height]
    const boxes = tries.map((top) => ({
      left: area.centre.x - width / 2,
      right: area.centre.x + width / 2,
      top,
      bottom: top + height,
    }))
    const free = boxes.filter((box) => !taken.some((other) => isOver(box, other)))
    const clear = free.find(
      (box) =>
        !busy.some(
          ({ x, y, radius }) =>
            x + radius > box.left &&
            x - radius < box.right &&
            y + radius > box.top &&
            y - radius < box.bottom,
        ),
    )
    // At the foot of its own tile, a name is never in the way of another.
    const box = clear ?? free[0] ?? (area.nameBottom === null ? undefined : boxes[0])
    if (!box) continue
    taken.push(box)
    names.push({ area, lines, x: area.centre.x, y: box.top, size })
  }
  return names
}

type Box = { left: number; right: number; top: number; bottom: number }

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
