import { wallLines } from '../../../../renderer/wall/wallText.ts'
import type { MapItem, MapReach } from '../../../domain/maps/mapItemRow.ts'
import type { Translate } from '../../activity.ts'
import { countCategories, countReaches } from '../readMap.ts'
import type { MapCategory, MapSettings } from '../schema.ts'

/** A line of the legend on the wall: a category or a reach, its words already cut, its count. */
export type LegendLine =
  | { kind: 'category'; category: MapCategory; lines: string[]; count: number }
  | { kind: 'reach'; reach: MapReach; lines: string[]; count: number }

/** Sizes in hundredths of the wall. */
export const legendSizes = { letter: 4.4, leading: 5, gommette: 6, mark: 8, figure: 6.5, gap: 1.6 } as const

/**
 * The legend in pages as high as the wall: what is on the map, most frequent first as the legend orders it, then how far
 * it draws people from.
 */
export function legendPages(
  settings: MapSettings,
  items: readonly MapItem[],
  widthPx: number,
  heightPx: number,
  unitPx: number,
  translate: Translate,
): LegendLine[][] {
  const words = widthPx - (legendSizes.mark + legendSizes.figure) * unitPx
  const cut = (text: string) =>
    wallLines(text, { font: 'titre', weight: 800, width: 75 }, legendSizes.letter * unitPx, words)
  const lines: LegendLine[] = [
    ...countCategories(settings.categories, items)
      .filter(({ count }) => count > 0)
      .map(({ category, count }) => ({
        kind: 'category' as const,
        category,
        count,
        lines: cut(category.title),
      })),
    ...(settings.hasReach && items.length > 0
      ? countReaches(items)
          .filter(({ count }) => count > 0)
          .map(({ reach, count }) => ({
            kind: 'reach' as const,
            reach,
            count,
            lines: cut(translate(`map.reach_${reach}`)),
          }))
      : []),
  ]
  const pages: LegendLine[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const height =
      (Math.max(line.lines.length * legendSizes.leading, legendSizes.gommette + 1) + legendSizes.gap) * unitPx
    if (used + height > heightPx) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(line)
    used += height
  }
  return pages
}
