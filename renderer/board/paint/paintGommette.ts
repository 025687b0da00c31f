import { gommetteOutline, gommetteShapes } from '../../../shared/domain/gommettes/gommetteShapes.ts'
import type { GommetteShape } from '../../../shared/domain/rows.ts'

const paths = new Map<GommetteShape, Path2D>()

/** A sticker of `sizePx`, its top left corner at (x, y). */
export function paintGommette(
  context: CanvasRenderingContext2D,
  shape: GommetteShape,
  x: number,
  y: number,
  sizePx: number,
): void {
  const drawing = gommetteShapes[shape]
  let path = paths.get(shape)
  if (!path) {
    path = new Path2D(drawing.path)
    paths.set(shape, path)
  }
  context.save()
  context.translate(x, y)
  context.scale(sizePx / 32, sizePx / 32)
  context.fillStyle = drawing.color
  context.fill(path)
  context.strokeStyle = gommetteOutline.color
  context.lineWidth = gommetteOutline.width
  context.lineJoin = 'round'
  context.stroke(path)
  context.restore()
}
