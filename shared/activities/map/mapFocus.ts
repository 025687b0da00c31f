import { communeOfItem, type PlacedItem } from '../../domain/maps/layMapItems.ts'
import type { GroundArea, MapGround } from '../../domain/maps/mapGround.ts'
import type { MapFocus } from './schema.ts'

/** A part of the plane. */
export type MapWindow = { x: number; y: number; width: number; height: number }

const itemWindow = 300
const edge = 25
/** Room left around what is looked at, as a share of it. */
const around = 0.22

/**
 * The part of the plane that shows what is looked at, in the proportions of a frame; the whole map when it is gone.
 *
 * @param height of the whole drawing: the box of those from outside is under the ground
 */
export function windowOf(
  focus: MapFocus,
  ground: MapGround,
  placed: readonly PlacedItem[],
  height: number,
  frame: { width: number; height: number },
): MapWindow {
  // A gommette on the edge, and its count, hold in it.
  const whole = { x: -edge, y: -edge, width: ground.width + 2 * edge, height: height + 2 * edge }
  return fitted(partOf(focus, ground, placed) ?? whole, frame)
}

function partOf(focus: MapFocus, ground: MapGround, placed: readonly PlacedItem[]): MapWindow | undefined {
  switch (focus.kind) {
    case 'all':
      return undefined
    case 'zoom':
      return ground.zooms.find(({ id }) => id === focus.id)
    case 'commune': {
      const area = ground.areas.find(({ communeId }) => communeId === focus.id)
      return area && widened(area.bounds)
    }
    case 'item': {
      const place = placed.find(({ item }) => item.id === focus.id)
      return (
        place && {
          x: place.x - itemWindow / 2,
          y: place.y - itemWindow / 2,
          width: itemWindow,
          height: itemWindow,
        }
      )
    }
  }
}

function widened({ x, y, width, height }: GroundArea['bounds']): MapWindow {
  return {
    x: x - width * around,
    y: y - height * around,
    width: width * (1 + 2 * around),
    height: height * (1 + 2 * around),
  }
}

/** The smallest window of these proportions that holds the part, around its middle. */
function fitted(part: MapWindow, frame: { width: number; height: number }): MapWindow {
  const ratio = frame.width / Math.max(1, frame.height)
  const width = Math.max(part.width, part.height * ratio)
  const height = width / ratio
  return {
    x: part.x + part.width / 2 - width / 2,
    y: part.y + part.height / 2 - height / 2,
    width,
    height,
  }
}

/** What is being discussed, in words: « Lormière », « Marché du samedi »; empty when the map is seen whole. */
export function focusName(focus: MapFocus, ground: MapGround, placed: readonly PlacedItem[]): string {
  if (focus.kind === 'zoom') return ground.zooms.find(({ id }) => id === focus.id)?.title ?? ''
  if (focus.kind === 'commune')
    return ground.areas.find(({ communeId }) => communeId === focus.id)?.name ?? ''
  if (focus.kind === 'item') {
    const place = placed.find(({ item }) => item.id === focus.id)
    return place ? place.item.label || (communeOfItem(place.item, ground)?.name ?? '') : ''
  }
  return ''
}
