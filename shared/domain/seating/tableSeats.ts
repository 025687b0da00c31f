/** A table seen from above: plain numbers, for the screen and for the PDF alike. */
export interface TableDrawing {
  readonly width: number
  readonly height: number
  readonly seatRadius: number
  /** Clockwise from the upper left (long) or from the top (round). */
  readonly seats: readonly { readonly x: number; readonly y: number }[]
  /** The table itself: a rectangle with corners of `cornerRadius`; a circle when round. */
  readonly top: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly cornerRadius: number
  }
}

export interface TableDrawingOptions {
  readonly seats: number
  readonly shape?: 'long' | 'round'
  /** Seats at the two ends of a long table: none, the right one, both. */
  readonly ends?: 0 | 1 | 2
  /** `glyph` for small pictures, `hall` for posters and the wall: a thicker table, chairs closer. */
  readonly proportion?: 'glyph' | 'hall'
}

const seatRadius = 7

/** Where each chair stands around the table, in a box that starts at 0, 0. A chair is 14 units across. */
export function drawTable({
  seats,
  shape = 'long',
  ends = 0,
  proportion = 'glyph',
}: TableDrawingOptions): TableDrawing {
  return shape === 'round' ? drawRoundTable(seats) : drawLongTable(seats, ends, proportion === 'hall')
}

function drawLongTable(seats: number, ends: 0 | 1 | 2, hall: boolean): TableDrawing {
  const pitch = hall ? 19 : 26
  const thickness = hall ? 42 : 22
  const reach = hall ? 33 : 22.3
  const overhang = hall ? 14 : 6
  const endGap = hall ? 13 : 11
  const headed = Math.min(ends, seats)
  const topCount = Math.ceil((seats - headed) / 2)
  const bottomCount = seats - headed - topCount
  const length = Math.max(topCount - 1, bottomCount - 1, 0) * pitch + 2 * overhang
  const leftRoom = headed === 2 ? endGap + seatRadius : Math.max(0, seatRadius - overhang)
  const rightRoom = headed >= 1 ? endGap + seatRadius : Math.max(0, seatRadius - overhang)
  const centreY = reach + seatRadius
  const row = (count: number, y: number) => {
    const from = leftRoom + (length - (count - 1) * pitch) / 2
    return Array.from({ length: count }, (_, index) => ({ x: from + index * pitch, y }))
  }
  return {
    width: leftRoom + length + rightRoom,
    height: 2 * centreY,
    seatRadius,
    seats: [
      ...row(topCount, seatRadius),
      ...(headed >= 1 ? [{ x: leftRoom + length + endGap, y: centreY }] : []),
      ...row(bottomCount, 2 * centreY - seatRadius).reverse(),
      ...(headed === 2 ? [{ x: seatRadius, y: centreY }] : []),
    ],
    top: {
      x: leftRoom,
      y: centreY - thickness / 2,
      width: length,
      height: thickness,
      cornerRadius: thickness / 2,
    },
  }
}

function drawRoundTable(seats: number): TableDrawing {
  const tableRadius = Math.max(14, (seats * 20) / (2 * Math.PI) - 10)
  const ring = tableRadius + 11
  const centre = ring + seatRadius
  return {
    width: 2 * centre,
    height: 2 * centre,
    seatRadius,
    seats: Array.from({ length: seats }, (_, index) => {
      const angle = (index / Math.max(1, seats)) * 2 * Math.PI - Math.PI / 2
      return { x: centre + ring * Math.cos(angle), y: centre + ring * Math.sin(angle) }
    }),
    top: {
      x: centre - tableRadius,
      y: centre - tableRadius,
      width: 2 * tableRadius,
      height: 2 * tableRadius,
      cornerRadius: tableRadius,
    },
  }
}
