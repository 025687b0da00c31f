import type { Layout } from '../activity.ts'
import type { MapContent } from './readMap.ts'
import { readMap } from './readMap.ts'

/** The frame of the map; gommettes get their places from `layMapItems`, on the plane of its ground. */
export function layout(content: MapContent, widthPx: number): Layout {
  const { ground } = readMap(content)
  const width = Math.max(200, Math.floor(widthPx))
  return { width, height: Math.ceil((width * ground.height) / ground.width), boxes: [] }
}
