import type { Layer } from 'konva/lib/Layer.js'
import type { Shape } from 'konva/lib/Shape.js'
import { type Frame, overlaps } from '../geometry/Frame.ts'

/** How far a note's shadow, its tilt and its edge reach out of its box, in px of the window at 100 %. */
const bleedPx = 24

/** A shape and where it stands on the canvas, in px of the window. */
export type PlacedShape = { shape: Shape; frame: Frame }

/** Moves what a layer has painted by whole px of the window; what comes in at the edge is left to be painted. */
export function shiftLayer(layer: Layer, dx: number, dy: number): void {
  const canvas = layer.getCanvas()
  const native = canvas._canvas
  const context = native.getContext('2d')
  if (!context) return
  const ratio = canvas.getPixelRatio()
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.globalCompositeOperation = 'copy'
  context.drawImage(native, dx * ratio, dy * ratio)
  context.restore()
}

/** The strips that come into a canvas of this size when what it shows moves by (`dx`, `dy`). */
export function exposedStrips(size: { width: number; height: number }, dx: number, dy: number): Frame[] {
  const strips: Frame[] = []
  const across = Math.abs(dx) + bleedPx
  const down = Math.abs(dy) + bleedPx
  if (dx !== 0) strips.push({ x: dx > 0 ? 0 : size.width - across, y: 0, width: across, height: size.height })
  if (dy !== 0) strips.push({ x: 0, y: dy > 0 ? 0 : size.height - down, width: size.width, height: down })
  return strips
}

/** The room a box takes with what reaches out of it. */
export function withBleed(frame: Frame, scale: number): Frame {
  const reach = Math.ceil(bleedPx * Math.max(scale, 0.25))
  return {
    x: Math.floor(frame.x - reach),
    y: Math.floor(frame.y - reach),
    width: Math.ceil(frame.width + 2 * reach),
    height: Math.ceil(frame.height + 2 * reach),
  }
}

/** Paints again only these parts of a layer: all that stands there, in the order of the layer. */
export function paintRegions(layer: Layer, shapes: readonly PlacedShape[], regions: readonly Frame[]): void {
  const canvas = layer.getCanvas()
  const context = canvas.getContext()._context
  for (const region of regions) {
    context.save()
    context.beginPath()
    context.rect(region.x, region.y, region.width, region.height)
    context.clip()
    context.clearRect(region.x, region.y, region.width, region.height)
    for (const { shape, frame } of shapes) if (overlaps(frame, region)) shape.drawScene(canvas)
    context.restore()
  }
}
