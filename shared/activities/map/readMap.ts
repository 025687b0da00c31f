import { communeOfItem } from '../../domain/maps/layMapItems.ts'
import { type MapGround, mapGround } from '../../domain/maps/mapGround.ts'
import type { MapItem, MapReach } from '../../domain/maps/mapItemRow.ts'
import type { BoardContent, Translate } from '../activity.ts'
import { noTerritory } from '../boardTerritory.ts'
import type { MapCategory, MapDocument, MapSettings } from './schema.ts'

export type MapContent = BoardContent<MapSettings, MapDocument>

export const reaches: readonly MapReach[] = ['communal', 'plusieursCommunes', 'territoire', 'auDela']

/** What a map board shows: its ground, its gommettes that were taken in, those that wait. */
export function readMap(content: MapContent): { ground: MapGround; kept: MapItem[]; waiting: MapItem[] } {
  const territory = content.territory ?? noTerritory
  const baseMap = territory.baseMaps.find(({ id }) => id === content.settings.baseMapId)
  const outlines = baseMap
    ? (territory.outlines[baseMap.fineHash] ?? territory.outlines[baseMap.coarseHash])
    : undefined
  const ground = mapGround(baseMap, outlines, territory.communes)
  const ordered = territory.items.toSorted((a, b) => a.number - b.number)
  return {
    ground,
    kept: ordered.filter(({ status }) => status === 'kept'),
    waiting: ordered.filter(({ status }) => status === 'waiting'),
  }
}

/** Those in sight: their category is not hidden, and they are of the group looked at. */
export function shownItems(items: readonly MapItem[], document: MapDocument): MapItem[] {
  const hidden = new Set(document.hidden)
  return items.filter(
    (item) => !hidden.has(item.category) && (document.groupId === null || item.groupId === document.groupId),
  )
}

export type CountedCategory = { category: MapCategory; count: number }

/** How many of each category, in the order of the legend. */
export function countCategories(
  categories: readonly MapCategory[],
  items: readonly MapItem[],
): CountedCategory[] {
  return categories.map((category) => ({
    category,
    count: sumOf(items.filter((item) => item.category === category.id)),
  }))
}

/** How many of each reach, in order. */
export function countReaches(items: readonly MapItem[]): { reach: MapReach; count: number }[] {
  return reaches.map((reach) => ({ reach, count: sumOf(items.filter((item) => item.reach === reach)) }))
}

/** Gommettes, each for as many as it says. */
export function sumOf(items: readonly Pick<MapItem, 'count'>[]): number {
  return items.reduce((sum, { count }) => sum + count, 0)
}

/** « Lormière », « Hors du territoire », or nothing when nobody knows. */
export function placeName(item: MapItem, ground: MapGround, outsideTitle: string): string {
  if (item.isOutside) return outsideTitle
  return communeOfItem(item, ground)?.name ?? ''
}

/** What the boards adds to the contributions: gommettes that say something, each for as many as it says. */
export function countSaid(content: MapContent): number {
  if (!content.settings.isCounted) return 0
  return sumOf(readMap(content).kept.filter(({ label }) => label !== ''))
}

/** « 1. Marché du samedi, Lormière »: each named gommette, in the order of the numbers. */
export function listSaid(content: MapContent, translate: Translate): string[] {
  const { settings } = content
  if (!settings.isPrintedByDefault || !settings.isCounted) return []
  const { ground, kept } = readMap(content)
  return kept.flatMap((item) => {
    if (item.label === '') return []
    const place = placeName(item, ground, translate('map.outside'))
    const counted = item.count > 1 ? ` ×${item.count}` : ''
    return [`${item.number}. ${item.label}${place === '' ? '' : `, ${place}`}${counted}`]
  })
}
