import type { Frame } from '../geometry/Frame.ts'
import type { Ink } from './Ink.ts'

/** A curve between the nearest sides of two things, with a dot at each end. */
export function paintLink(context: CanvasRenderingContext2D, from: Frame, to: Frame, ink: Ink): void {
  const isBeside = from.x + from.width <= to.x || to.x + to.width <= from.x
  const ends = isBeside ? horizontalEnds(from, to) : verticalEnds(from, to)
  const [x1, y1, x2, y2] = ends
  const [bendX, bendY] = isBeside ? [(x2 - x1) / 2, 0] : [0, (y2 - y1) / 2]
  context.strokeStyle = ink.trait
  context.fillStyle = ink.trait
  context.lineWidth = 2
  context.beginPath()
  context.moveTo(x1, y1)
  context.bezierCurveTo(x1 + bendX, y1 + bendY, x2 - bendX, y2 - bendY, x2, y2)
  context.stroke()
  for (const [x, y] of [
    [x1, y1],
    [x2, y2],
  ] as const) {
    context.beginPath()
    context.arc(x, y, 4, 0, 2 * Math.PI)
    context.fill()
  }
}

type Ends = readonly [number, number, number, number]

function horizontalEnds(from: Frame, to: Frame): Ends {
  const isRight = from.x < to.x
  return [
    isRight ? from.x + from.width : from.x,
    from.y + from.height / 2,
    isRight ? to.x : to.x + to.width,
    to.y + to.height / 2,
  ]
}

function verticalEnds(from: Frame, to: Frame): Ends {
  const isBelow = to.y >= from.y
  return [
    from.x + from.width / 2,
    isBelow ? from.y + from.height : from.y,
    to.x + to.width / 2,
    isBelow ? to.y : to.y + to.height,
  ]
}
