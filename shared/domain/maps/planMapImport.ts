import type { CommuneId, GroupId, MapItemId } from '../ids.ts'
import { foldedText } from '../methods/foldedText.ts'
import type { Commune, Group } from '../rows.ts'
import { areaAt, type MapGround } from './mapGround.ts'
import type { MapItem } from './mapItemRow.ts'
import { type MapItemDraft, mapLabelMaxLength } from './placeMapItem.ts'
import type { ReadPlace } from './readMapFile.ts'

export type MapImportPlan = { drafts: MapItemDraft[]; knownCount: number }

/**
 * What places of a file become on a board: gommettes for those that are not there yet, by id, so that the same file
 * twice adds nothing. Words are matched with the legend, the communes and the groups of the démarche; a point that the
 * base map can hold stands there, any other place by its commune.
 */
export function planMapImport(
  places: readonly ReadPlace[],
  here: {
    ground: MapGround
    categories: readonly { id: string; title: string }[]
    communes: readonly Commune[]
    groups: readonly Pick<Group, 'id' | 'name'>[]
    /** Ids of every gommette of the démarche. */
    knownIds: ReadonlySet<string>
  },
): MapImportPlan {
  const seen = new Set(here.knownIds)
  const drafts: MapItemDraft[] = []
  for (const one of places) {
    if (seen.has(one.id)) continue
    seen.add(one.id)
    drafts.push(draftOf(one, here))
  }
  return { drafts, knownCount: places.length - drafts.length }
}

function draftOf(one: ReadPlace, here: Parameters<typeof planMapImport>[1]): MapItemDraft {
  const { ground, categories, communes, groups } = here
  const category = categories.find(
    ({ id, title }) => id === one.category || foldedText(title) === foldedText(one.category),
  )
  const group = groups.find(({ name }) => one.group !== '' && foldedText(name) === foldedText(one.group))
  const commune = communes.find(
    ({ code, name }) =>
      (one.communeCode !== '' && code === one.communeCode) ||
      (one.commune !== '' && foldedText(name) === foldedText(one.commune)),
  )
  const point = one.place && ground.projection ? ground.projection.toPlane(one.place) : null
  const isOnMap =
    point !== null && point.x >= 0 && point.x <= ground.width && point.y >= 0 && point.y <= ground.height
  const under = point && isOnMap ? areaAt(ground, point)?.communeId : undefined
  const communeId: CommuneId | null = under ?? commune?.id ?? null
  const at: Pick<MapItem, 'x' | 'y' | 'baseMapId'> =
    point && isOnMap
      ? { x: point.x, y: point.y, baseMapId: ground.baseMapId }
      : { x: null, y: null, baseMapId: null }
  return {
    // Ids of a file stand for ids of ours: a gommette that comes back is itself.
    id: one.id as MapItemId,
    category: category?.id ?? (one.category || categories[0]?.id || ''),
    label: [...one.label].slice(0, mapLabelMaxLength).join(''),
    reach: one.reach,
    count: one.count,
    groupId: (group?.id ?? null) as GroupId | null,
    communeId,
    isOutside: communeId === null && point !== null && !isOnMap,
    ...at,
    note: '',
    status: 'kept',
    contributionIds: [],
    details: {},
    capturedFrom: 'import',
  }
}
