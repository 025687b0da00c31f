import type { BoardContent, ReportSection, Translate } from '../activity.ts'
import { isOnWall } from './logic.ts'
import type { MapDocument, MapSettings } from './schema.ts'

/** Every line, under the title; an empty list is said among what is missing. */
export function report(content: BoardContent<MapSettings, MapDocument>, translate: Translate): ReportSection {
  const items = content.contributions.filter(isOnWall).map((one) => ({ text: one.text }))
  return {
    heading: content.settings.title,
    blocks: items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }],
    missing: items.length === 0 ? [translate('map.missingAll', { title: content.settings.title })] : [],
  }
}
