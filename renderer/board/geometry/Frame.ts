/** A rectangle in px; of the board's own frame unless said otherwise. */
export type Frame = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

/** Whether two rectangles share at least a line. */
export function overlaps(one: Frame, other: Frame): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  )
}

/** Whether the point is in the rectangle, or at most `marginPx` outside. */
export function holds(frame: Frame, point: Point, marginPx = 0): boolean {
  return (
    point.x >= frame.x - marginPx &&
    point.x <= frame.x + frame.width + marginPx &&
    point.y >= frame.y - marginPx &&
    point.y <= frame.y + frame.height + marginPx
  )
}

/** The rectangle between two points, whichever way it was drawn. */
export function frameBetween(one: Point, other: Point): Frame {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  }
}

/** The smallest rectangle around both. */
export function union(one: Frame, other: Frame): Frame {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  }
}
