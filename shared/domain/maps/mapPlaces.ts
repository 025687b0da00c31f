import type { GommetteShape } from '../rows.ts'
import { layMapItems, layoutSize } from './layMapItems.ts'
import type { MapGround } from './mapGround.ts'
import type { MapItem, MapReach } from './mapItemRow.ts'
import type { LonLat } from './mercator.ts'

/** A gommette as other tools understand it: words instead of ids, a longitude and a latitude where there is one. */
export type MapPlace = {
  /** The gommette's own id: a file that comes back finds it again. */
  id: string
  number: number
  label: string
  category: string
  shape: GommetteShape
  colour: string
  reach: MapReach
  count: number
  group: string
  commune: string
  communeCode: string
  map: string
  atelier: string
  place: LonLat | null
}

/** French names of the four reaches, in files and where files are read. */
export const reachNames: { readonly [reach in MapReach]: string } = {
  communal: 'Communal',
  plusieursCommunes: 'Plusieurs communes',
  territoire: 'Territoire',
  auDela: 'Au-delà',
}

export type MapBoardOut = {
  title: string
  ground: MapGround
  items: readonly MapItem[]
  categories: readonly { id: string; title: string; shape: GommetteShape; colour: string }[]
}

/**
 * The gommettes of a map board that were taken in, for its partners: a place known by its commune only is where the map
 * draws it. Notes of the team stay here.
 */
export function mapPlacesOf(
  board: MapBoardOut,
  names: {
    atelier: string
    group: (id: string | null) => string
    commune: (id: string | null) => { name: string; code: string } | undefined
  },
): MapPlace[] {
  const { ground, categories } = board
  const kept = board.items.filter(({ status }) => status === 'kept')
  const { placed } = layMapItems(ground, kept, layoutSize(ground))
  const points = new Map(placed.map(({ item, x, y }) => [item.id, { x, y }]))
  return kept
    .toSorted((a, b) => a.number - b.number)
    .map((item): MapPlace => {
      const category = categories.find(({ id }) => id === item.category)
      const point = points.get(item.id)
      // The box under the map, for those from outside, is nowhere on the ground.
      const isSomewhere = point !== undefined && (!item.isOutside || item.x !== null)
      const commune = names.commune(item.communeId)
      return {
        id: item.id,
        number: item.number,
        label: item.label,
        category: category?.title ?? item.category,
        shape: category?.shape ?? 'rond',
        colour: category?.colour ?? '#45605A',
        reach: item.reach,
        count: item.count,
        group: names.group(item.groupId),
        commune: commune?.name ?? '',
        communeCode: commune?.code ?? '',
        map: board.title,
        atelier: names.atelier,
        place: isSomewhere && ground.projection ? ground.projection.toLonLat(point) : null,
      }
    })
}
