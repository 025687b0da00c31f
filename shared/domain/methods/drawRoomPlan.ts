import type { RoomLayout } from './methodSchema.ts'

/** What stands in a room, in metres from its upper left corner, as seen from above. */
export type RoomShape =
  | { kind: 'seat'; xM: number; yM: number; radiusM: number }
  | { kind: 'table'; xM: number; yM: number; widthM: number; heightM: number }
  | { kind: 'roundTable'; xM: number; yM: number; radiusM: number }
  /** What people look at: a screen, a wall of sheets. */
  | { kind: 'wall'; xM: number; yM: number; widthM: number; heightM: number }

export type RoomDrawing = { widthM: number; heightM: number; shapes: RoomShape[] }

const seatM = 0.5
const pitchM = 0.75
const marginM = 0.6
/** A hall of a village: beyond this a plan would be read by nobody. */
const mostPeople = 200

/**
 * A room set for `people` (from 1 to 200), as small as it can be with 0.75 m from chair to chair: one seat per person,
 * none on another, none out of the room. The same numbers give the same drawing, on the screen and on paper.
 */
export function drawRoomPlan(layout: RoomLayout, people: number): RoomDrawing {
  const count = Math.min(mostPeople, Math.max(1, Math.round(people)))
  return framed(layouts[layout](count))
}

const layouts: { [layout in RoomLayout]: (count: number) => RoomShape[] } = {
  cercle: (count) => rings(count, 28),
  paires: (count) =>
    grid(
      chunks(count, 2).map((size) => row(size, 0, 0, 0.7)),
      { acrossOf: 1.6 },
    ),
  pyramide: (count) => grid(doubling(count).map((size) => rings(size, 8, 0.35))),
  ilots: (count) => grid(chunks(count, 7).map(island)),
  bocal: (count) => {
    const inside = Math.min(5, count)
    const first = 1 + pitchM * 2
    return [...ring(inside, Math.max(0.65, radiusOf(inside))), ...ringsFrom(count - inside, first)]
  },
  pleniere: (count) => {
    const perRow = Math.min(12, Math.max(4, Math.ceil(Math.sqrt(count * 1.6))))
    const rows = Array.from({ length: Math.ceil(count / perRow) }, (_, index) =>
      row(Math.min(perRow, count - index * perRow), 0, 1.8 + index * 0.95, pitchM),
    )
    return [wall(-1.5, 0, 3), ...rows.flat()]
  },
  forum: (count) => {
    const places = grid(chunks(count, 10).map((size) => rings(size, 12)))
    const { left, right, top } = extentOf(places)
    return [wall((left + right) / 2 - 1.5, top - 1.2, 3), ...places]
  },
  mur: (count) => {
    const perRow = Math.max(4, Math.ceil(Math.sqrt(count * 2)))
    const rows = Array.from({ length: Math.ceil(count / perRow) }, (_, index) =>
      row(
        Math.min(perRow, count - index * perRow),
        index % 2 === 0 ? 0 : pitchM / 2,
        1.2 + index * 0.8,
        pitchM,
      ),
    )
    const widthM = Math.max(2, perRow * pitchM)
    return [wall(-widthM / 2, 0, widthM), ...rows.flat()]
  },
  buffet: (count) =>
    grid(
      chunks(count, 16).map((size) => {
        const above = Math.ceil(size / 2)
        const widthM = Math.max(1.2, above * pitchM)
        const table: RoomShape = { kind: 'table', xM: -widthM / 2, yM: -0.4, widthM, heightM: 0.8 }
        return [table, ...row(above, 0, -0.75, pitchM), ...row(size - above, 0, 0.75, pitchM)]
      }),
      { acrossOf: 1 },
    ),
  carte: (count) =>
    grid(
      chunks(count, 10).map((size) => [
        { kind: 'table' as const, xM: -1.2, yM: -0.6, widthM: 2.4, heightM: 1.2 },
        ...row(Math.min(3, size), 0, -0.95, pitchM),
        ...row(Math.min(3, Math.max(0, size - 3)), 0, 0.95, pitchM),
        ...side(Math.min(2, Math.max(0, size - 6)), -1.55),
        ...side(Math.max(0, size - 8), 1.55),
      ]),
    ),
}

/** Groups of about `size`, as even as can be: no table of one person beside a table of seven. */
function chunks(count: number, size: number): number[] {
  const groups = Math.max(1, size === 2 ? Math.floor(count / 2) : Math.ceil(count / size))
  return Array.from(
    { length: groups },
    (_, index) => Math.floor(count / groups) + (index < count % groups ? 1 : 0),
  )
}

/** One, two, four, then eights: the tiers of a pyramid side by side. */
function doubling(count: number): number[] {
  const tiers = [1, Math.min(2, count - 1), Math.min(4, count - 3)].filter((size) => size > 0)
  return count > 7 ? [...tiers, ...chunks(count - 7, 8)] : tiers
}

function seat(xM: number, yM: number): RoomShape {
  return { kind: 'seat', xM, yM, radiusM: seatM / 2 }
}

function wall(xM: number, yM: number, widthM: number): RoomShape {
  return { kind: 'wall', xM, yM, widthM, heightM: 0.35 }
}

/** Seats of one line around (`x`, `y`). */
function row(count: number, x: number, y: number, pitch: number): RoomShape[] {
  return Array.from({ length: count }, (_, index) => seat(x + (index - (count - 1) / 2) * pitch, y))
}

function side(count: number, x: number): RoomShape[] {
  return Array.from({ length: count }, (_, index) => seat(x, (index - (count - 1) / 2) * 0.6))
}

/** A table for a few. */
function island(size: number): RoomShape[] {
  const seats = ring(size, Math.max(1, radiusOf(size)))
  return [{ kind: 'roundTable', xM: 0, yM: 0, radiusM: 0.65 }, ...seats]
}

function radiusOf(count: number, pitch = pitchM): number {
  return count < 2 ? 0 : pitch / (2 * Math.sin(Math.PI / count))
}

function ring(count: number, radius: number): RoomShape[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2
    return seat(radius * Math.cos(angle), radius * Math.sin(angle))
  })
}

/** One circle up to `most` people, then circles around it. */
function rings(count: number, most: number, least = 0.8): RoomShape[] {
  if (count === 1) return [seat(0, 0)]
  if (count <= most) return ring(count, Math.max(least, radiusOf(count)))
  // The outer circles hold more: begin with an inner one that leaves them full.
  return ringsFrom(count, radiusOf(Math.ceil(count / 2.4)))
}

function ringsFrom(count: number, firstRadius: number): RoomShape[] {
  const seats: RoomShape[] = []
  let radius = firstRadius
  for (let left = count; left > 0; radius += pitchM * 1.15) {
    const holds = Math.max(1, Math.floor(Math.PI / Math.asin(pitchM / 2 / Math.max(radius, pitchM))))
    seats.push(...ring(Math.min(holds, left), radius))
    left -= holds
  }
  return seats
}

/** Pieces side by side in a room about three wide for two deep, each at the middle of its cell. */
function grid(pieces: readonly RoomShape[][], { acrossOf = 1.5 }: { acrossOf?: number } = {}): RoomShape[] {
  const extents = pieces.map(extentOf)
  const cellM = Math.max(...extents.map(({ left, right }) => right - left)) + 0.7
  const deepM = Math.max(...extents.map(({ top, bottom }) => bottom - top)) + 0.7
  const across = Math.min(
    pieces.length,
    Math.max(1, Math.round(Math.sqrt((pieces.length * acrossOf * deepM) / cellM))),
  )
  return pieces.flatMap((piece, index) => {
    const line = Math.floor(index / across)
    const onLine = Math.min(across, pieces.length - line * across)
    const x = ((index % across) - (onLine - 1) / 2) * cellM
    return piece.map((shape) => moved(shape, x, line * deepM))
  })
}

function moved(shape: RoomShape, byX: number, byY: number): RoomShape {
  return { ...shape, xM: round(shape.xM + byX), yM: round(shape.yM + byY) }
}

type Extent = { left: number; right: number; top: number; bottom: number }

function extentOf(shapes: readonly RoomShape[]): Extent {
  const boxes = shapes.map((shape) =>
    'radiusM' in shape
      ? {
          left: shape.xM - shape.radiusM,
          right: shape.xM + shape.radiusM,
          top: shape.yM - shape.radiusM,
          bottom: shape.yM + shape.radiusM,
        }
      : { left: shape.xM, right: shape.xM + shape.widthM, top: shape.yM, bottom: shape.yM + shape.heightM },
  )
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

function framed(shapes: RoomShape[]): RoomDrawing {
  const { left, right, top, bottom } = extentOf(shapes)
  return {
    widthM: round(right - left + 2 * marginM),
    heightM: round(bottom - top + 2 * marginM),
    shapes: shapes.map((shape) => moved(shape, marginM - left, marginM - top)),
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
