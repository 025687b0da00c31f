import { areaAt, type MapGround } from './mapGround.ts'
import type { MapItem } from './mapItemRow.ts'
import type { PlanePoint } from './mapProjection.ts'

/**
 * Where a gommette put at a point stands: its commune, or out of the territory. Beside the map there is no point to keep:
 * it goes with those from outside, and no print cuts it.
 */
export function placeAtPoint(
  ground: Pick<MapGround, 'areas' | 'width' | 'height' | 'baseMapId'>,
  { x, y }: PlanePoint,
): Pick<MapItem, 'communeId' | 'isOutside' | 'x' | 'y' | 'baseMapId'> {
  if (x < 0 || y < 0 || x > ground.width || y > ground.height)
    return { communeId: null, isOutside: true, x: null, y: null, baseMapId: null }
  const area = areaAt(ground, { x, y })
  return {
    communeId: area?.communeId ?? null,
    isOutside: ground.areas.length > 0 && area === undefined,
    x,
    y,
    baseMapId: ground.baseMapId,
  }
}
