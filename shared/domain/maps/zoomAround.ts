import { type PlanePoint, planeWidth } from './mapProjection.ts'
import type { ZoomRegion } from './mapRows.ts'

/** The part of a plane around a place, in the shape of a wall (16 by 9), held inside the plane. */
export function zoomAround(
  centre: PlanePoint,
  width: number,
  planeHeight: number,
): Pick<ZoomRegion, 'x' | 'y' | 'width' | 'height'> {
  const widest = Math.min(planeWidth, (planeHeight * 16) / 9)
  const wide = Math.min(widest, Math.max(20, width))
  const high = (wide * 9) / 16
  const held = (middle: number, size: number, most: number) =>
    Math.max(0, Math.min(most - size, middle - size / 2))
  return {
    x: held(centre.x, wide, planeWidth),
    y: held(centre.y, high, planeHeight),
    width: wide,
    height: high,
  }
}
