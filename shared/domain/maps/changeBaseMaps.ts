import { keysAt } from '../agenda/inOrder.ts'
import { type Decision, put, refuse, remove } from '../change.ts'
import type { BaseMapId } from '../ids.ts'
import { fewestControlPoints, fitControlPoints } from './fitControlPoints.ts'
import type { BaseMap } from './mapRows.ts'

type NewBaseMap = Pick<
  BaseMap,
  'id' | 'kind' | 'title' | 'attribution' | 'height' | 'bounds' | 'coarseHash' | 'fineHash' | 'imageHash'
>

/** Layers as they are when nobody dimmed anything. */
export const plainLayers = { background: 1, outlines: 1, names: 1 }

/** Adds a base map after the others. What it shows must be there: outlines for one, a picture for another. */
export function addBaseMap(maps: readonly BaseMap[], wanted: NewBaseMap): Decision {
  const isShown = {
    outlines: wanted.coarseHash !== '' && wanted.fineHash !== '' && wanted.bounds !== null,
    image: wanted.imageHash !== '',
    tiles: wanted.imageHash !== '' && wanted.bounds !== null,
    schematic: true,
  }[wanted.kind]
  if (!isShown) return refuse('invalid')
  const [orderKey] = keysAt(maps, { at: 'end' }, 1) ?? []
  if (orderKey === undefined || maps.some(({ id }) => id === wanted.id)) return refuse('invalid')
  return [put('baseMaps', { ...wanted, orderKey, controlPoints: [], zooms: [], layers: plainLayers })]
}

/** Changes a base map. Three control points or more must not stand on a line. */
export function changeBaseMap(
  map: BaseMap | undefined,
  wanted: Partial<Pick<BaseMap, 'title' | 'attribution' | 'controlPoints' | 'zooms' | 'layers'>>,
): Decision {
  if (!map) return refuse('notFound')
  const { controlPoints = map.controlPoints } = wanted
  const isNew = wanted.controlPoints !== undefined && controlPoints.length >= fewestControlPoints
  if (isNew && fitControlPoints(controlPoints).state === 'onALine') return refuse('controlPointsOnALine')
  const { title = map.title, attribution = map.attribution, zooms = map.zooms, layers = map.layers } = wanted
  return [put('baseMaps', { ...map, title, attribution, controlPoints, zooms, layers })]
}

/** Puts a base map before the others: new boards take it. */
export function putBaseMapFirst(maps: readonly BaseMap[], id: BaseMapId): Decision {
  const map = maps.find((one) => one.id === id)
  if (!map) return refuse('notFound')
  const others = maps.filter((one) => one.id !== id)
  const [orderKey] = keysAt(others, { at: 'start' }, 1) ?? []
  return orderKey === undefined ? refuse('invalid') : [put('baseMaps', { ...map, orderKey })]
}

/** Takes a base map out, unless gommettes stand on its plane. */
export function removeBaseMap(map: BaseMap | undefined, itemCount: number): Decision {
  if (!map) return refuse('notFound')
  if (itemCount > 0) return refuse('baseMapInUse', { title: map.title })
  return [remove('baseMaps', map.id)]
}
