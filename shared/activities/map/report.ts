import type { MapItem } from '../../domain/maps/mapItemRow.ts'
import type { ReportBlock, ReportSection, Translate } from '../activity.ts'
import { initialDocument } from './logic.ts'
import { mapPicture, schematicNote } from './mapSvg.ts'
import { countCategories, countReaches, type MapContent, placeName, readMap, sumOf } from './readMap.ts'

/**
 * The map as vectors with its legend and counts, then every gommette by category and commune. Notes are the team's: they
 * are never printed. What waits to be read is told among what is missing.
 */
export function report(content: MapContent, translate: Translate): ReportSection {
  const { board, settings } = content
  const heading = board.heading === '' ? board.title : board.heading
  if (!settings.isPrintedByDefault) return { heading, blocks: [], missing: [] }
  const { ground, kept, waiting } = readMap(content)
  const missing = [
    ...(kept.length === 0 && !settings.isOptional
      ? [translate('map.missingAll', { title: board.title || heading })]
      : []),
    ...(waiting.length > 0 ? [translate('map.missingWaiting', { count: waiting.length })] : []),
  ]
  if (kept.length === 0) return { heading, blocks: [], missing }
  const blocks: ReportBlock[] = [
    { kind: 'paragraph', text: sentenceOf(kept, content, translate) },
    mapPicture(content, ground, kept, { ...initialDocument() }, translate),
    ...(ground.kind === 'schematic'
      ? [{ kind: 'paragraph' as const, tone: 'note' as const, text: schematicNote(translate) }]
      : []),
    ...(settings.hasReach
      ? [
          {
            kind: 'paragraph' as const,
            text: translate('map.reportReach', { list: reachList(kept, translate) }),
          },
        ]
      : []),
    tableOf(kept, content, translate),
  ]
  const outsideTitle = translate('map.outside')
  const placeless = kept.filter((item) => placeName(item, ground, outsideTitle) === '' && item.x === null)
  if (placeless.length > 0) missing.push(translate('map.missingPlaces', { count: placeless.length }))
  return { heading, blocks, missing }
}

/** « 14 gommettes, dans 10 communes sur 12 : … ». */
function sentenceOf(kept: readonly MapItem[], content: MapContent, translate: Translate): string {
  const { ground } = readMap(content)
  const total = sumOf(kept)
  const named = new Set(kept.map((item) => placeName(item, ground, '')).filter((name) => name !== ''))
  const counted = translate('map.reportTotal', { count: total })
  const communes =
    ground.areas.length === 0
      ? ''
      : `, ${translate('map.reportCommunes', { count: named.size, total: ground.areas.length })}`
  const list = countCategories(content.settings.categories, kept)
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => `${category.title} ${count}`)
    .join(', ')
  return `${counted}${communes}. ${list}.`
}

export function reachList(kept: readonly MapItem[], translate: Translate): string {
  return countReaches(kept)
    .map(({ reach, count }) => `${translate(`map.reach_${reach}`)} ${count}`)
    .join(', ')
}

/** By category then commune: the number that is on the map, the name, where, how far, and what was asked besides. */
function tableOf(kept: readonly MapItem[], content: MapContent, translate: Translate): ReportBlock {
  const { settings } = content
  const { ground } = readMap(content)
  const rankOf = new Map(settings.categories.map(({ id }, index) => [id, index]))
  const titleOf = new Map(settings.categories.map(({ id, title }) => [id, title]))
  const outsideTitle = translate('map.outside')
  const isCounted = kept.some(({ count }) => count > 1)
  const where = (item: MapItem) => placeName(item, ground, outsideTitle) || translate('map.placeless')
  const rows = kept
    .toSorted(
      (a, b) =>
        (rankOf.get(a.category) ?? 99) - (rankOf.get(b.category) ?? 99) ||
        where(a).localeCompare(where(b), 'fr') ||
        a.number - b.number,
    )
    .map((item) => [
      String(item.number),
      item.label || translate('map.unnamed'),
      titleOf.get(item.category) ?? translate('map.categoryGone'),
      where(item),
      ...(settings.hasReach ? [translate(`map.reach_${item.reach}`)] : []),
      ...settings.asked.map(
        (asked) => asked.choices.find(({ id }) => id === item.details[asked.id])?.title ?? '',
      ),
      ...(isCounted ? [String(item.count)] : []),
    ])
  return {
    kind: 'table',
    head: [
      translate('map.columnNumber'),
      translate('map.columnName'),
      translate('map.columnCategory'),
      translate('map.columnCommune'),
      ...(settings.hasReach ? [translate('map.columnReach')] : []),
      ...settings.asked.map(({ title }) => title),
      ...(isCounted ? [translate('map.columnCount')] : []),
    ],
    rows,
    widths: [
      'auto',
      '*',
      '*',
      'auto',
      ...(settings.hasReach ? ['auto' as const] : []),
      ...settings.asked.map(() => 'auto' as const),
      ...(isCounted ? ['auto' as const] : []),
    ],
  }
}
