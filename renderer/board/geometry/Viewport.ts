import type { Frame, Point } from './Frame.ts'

/** How the board is seen: window px = board px × `scale` + (`x`, `y`). */
export type Viewport = { x: number; y: number; scale: number }
export type Size = { width: number; height: number }

export const smallestScale = 0.25
export const largestScale = 2

/** A scale between 25 and 200 %. */
export function boundedScale(scale: number): number {
  return Math.min(largestScale, Math.max(smallestScale, scale))
}

export function toBoard(viewport: Viewport, point: Point): Point {
  return { x: (point.x - viewport.x) / viewport.scale, y: (point.y - viewport.y) / viewport.scale }
}

export function toWindow(viewport: Viewport, frame: Frame): Frame {
  return {
    x: frame.x * viewport.scale + viewport.x,
    y: frame.y * viewport.scale + viewport.y,
    width: frame.width * viewport.scale,
    height: frame.height * viewport.scale,
  }
}

/** The part of the board that is seen, with `marginPx` of window around it. */
export function visibleFrame(viewport: Viewport, size: Size, marginPx = 0): Frame {
  const corner = toBoard(viewport, { x: -marginPx, y: -marginPx })
  return {
    ...corner,
    width: (size.width + 2 * marginPx) / viewport.scale,
    height: (size.height + 2 * marginPx) / viewport.scale,
  }
}

/** Another scale around a point of the window, which stays under the hand. */
export function zoomedAt(viewport: Viewport, point: Point, scale: number): Viewport {
  const next = boundedScale(scale)
  const ratio = next / viewport.scale
  return {
    x: point.x - (point.x - viewport.x) * ratio,
    y: point.y - (point.y - viewport.y) * ratio,
    scale: next,
  }
}

/**
 * The board never leaves the window: where it is smaller it stays inside; where it is larger it can be pushed
 * `marginPx` further than its end, so that its last line clears what floats over it.
 */
export function keptInSight(viewport: Viewport, board: Size, size: Size, marginPx = 120): Viewport {
  const bound = (offset: number, length: number, room: number, margin: number) =>
    length + margin <= room
      ? Math.min(room - length - margin, Math.max(0, offset))
      : Math.min(0, Math.max(room - length - margin, offset))
  return {
    x: bound(viewport.x, board.width * viewport.scale, size.width, 0),
    y: bound(viewport.y, board.height * viewport.scale, size.height, marginPx),
    scale: viewport.scale,
  }
}

/** Everything in the window, never larger than 100 %. A board too tall to be read at 25 % starts at its top. */
export function fitting(board: Size, size: Size, marginPx = 0): Viewport {
  if (board.width <= 0 || board.height <= 0) return { x: 0, y: 0, scale: 1 }
  const scale = boundedScale(
    Math.min(1, (size.width - 2 * marginPx) / board.width, (size.height - 2 * marginPx) / board.height),
  )
  return { x: Math.max(0, (size.width - board.width * scale) / 2), y: marginPx, scale }
}
