import { layMapItems, layoutSize } from '../../domain/maps/layMapItems.ts'
import type { MapGround } from '../../domain/maps/mapGround.ts'
import type { MapItem } from '../../domain/maps/mapItemRow.ts'
import type { ReportBlock, Translate } from '../activity.ts'
import { drawGommette } from './drawGommette.ts'
import { drawMap } from './drawMap.ts'
import { drawScale } from './drawScale.ts'
import { inkColour, inksToSvg, type MapInk, noFill, rectPath } from './mapInk.ts'
import { countCategories, countReaches, type MapContent, reaches } from './readMap.ts'
import type { MapDocument } from './schema.ts'

const textWidthMm = 170
/** A map and its legend hold on a page with a heading of two lines and their sentence. */
const tallestMm = 180
const rowHeight = 40
const letter = 22

/** « Carte schématique » : it has no coordinates, and says so. */
export function schematicNote(translate: Translate): string {
  return translate('map.schematicNote')
}

/** The map with its gommettes and its legend under it, as vectors: a picture of the synthesis. */
export function mapPicture(
  content: MapContent,
  ground: MapGround,
  items: readonly MapItem[],
  document: MapDocument,
  translate: Translate,
): ReportBlock {
  const { settings } = content
  const laid = layMapItems(ground, items, layoutSize(ground))
  const drawn = drawMap(ground, laid, {
    categories: settings.categories,
    size: Math.min(40, layoutSize(ground) * 0.86),
    nameSize: 22,
    hasNumbers: settings.hasNumbers,
    hasLabels: settings.hasLabels,
    isGrey: false,
    isHeat: document.isHeat,
    outsideTitle: translate('map.outside'),
  })
  const scale = drawScale(ground, laid.height + 14, translate)
  const legendTop = laid.height + 14 + scale.height
  const legend = drawLegend(content, items, legendTop, translate)
  const height = legendTop + legend.height
  const heightMm = Math.min(tallestMm, (textWidthMm * height) / ground.width)
  const widthMm = (heightMm * ground.width) / height
  const inks = [
    {
      kind: 'path' as const,
      path: rectPath(-8, -8, ground.width + 16, laid.height + 16),
      fill: '#EFF6F1',
      stroke: 'none',
      width: 0,
    },
    ...drawn.inks,
    ...scale.inks,
    ...legend.inks,
  ]
  const href = content.territory?.images[ground.imageHash] ?? ''
  const under =
    href === ''
      ? ''
      : `<image href="${href}" x="0" y="0" width="${ground.width}" height="${ground.height}" opacity="${ground.layers.background}" preserveAspectRatio="none"/>`
  const [frame, ...others] = inks
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 ${ground.width + 20} ${Math.round(height + 20)}">${frame ? inksToSvg([frame]) : ''}${under}${inksToSvg(others)}</svg>`
  return { kind: 'picture', svg, alt: mapAlt(content, items, translate), widthMm, heightMm }
}

/** What the map shows, in words: how many of each category, how far they draw people from. */
export function mapAlt(content: MapContent, items: readonly MapItem[], translate: Translate): string {
  const counted = countCategories(content.settings.categories, items)
    .filter(({ count }) => count > 0)
    .map(({ category, count }) => `${category.title} ${count}`)
    .join(', ')
  const reach = content.settings.hasReach
    ? ` ${translate('map.reportReach', {
        list: countReaches(items)
          .map((one) => `${translate(`map.reach_${one.reach}`)} ${one.count}`)
          .join(', '),
      })}`
    : ''
  return `${translate('map.alt', { list: counted })}${reach}`
}

/** The legend in three columns: each category with its gommette and its count, then the four reaches. */
function drawLegend(
  content: MapContent,
  items: readonly MapItem[],
  top: number,
  translate: Translate,
): { inks: MapInk[]; height: number } {
  const { settings } = content
  const counted = countCategories(settings.categories, items).filter(({ count }) => count > 0)
  const columns = 2
  const rows = Math.ceil(counted.length / columns)
  const columnWidth = 1000 / columns
  const inks: MapInk[] = []
  counted.forEach(({ category, count }, index) => {
    const x = Math.floor(index / rows) * columnWidth
    const y = top + 24 + (index % rows) * rowHeight
    inks.push(
      ...drawGommette(category, {
        x: x + 20,
        y,
        size: 30,
        reach: 'communal',
        count: 1,
        number: 0,
        isGrey: false,
      }),
      text(`${category.title}`, x + 48, y + letter * 0.36, false),
      { ...text(String(count), x + columnWidth - 34, y + letter * 0.36, true), anchor: 'end' },
    )
  })
  let height = rows * rowHeight + 10
  if (settings.hasReach) {
    const y = top + height + 30
    const ofReach = new Map(countReaches(items).map(({ reach, count }) => [reach, count]))
    inks.push({ kind: 'path', path: `M0 ${y - 34}H1000`, fill: noFill, stroke: inkColour, width: 1.2 })
    reaches.forEach((reach, index) => {
      const x = [0, 215, 520, 800][index] ?? 0
      inks.push(
        ...drawGommette(
          { id: '', title: '', shape: 'rond', pictogram: '', drawing: null },
          { x: x + 26, y: y + 4, size: 22, reach, count: 1, number: 0, isGrey: true },
        ),
        text(
          `${translate(`map.reach_${reach}`)} ${ofReach.get(reach) ?? 0}`,
          x + 56,
          y + 4 + letter * 0.34,
          false,
        ),
      )
    })
    height += 68
  }
  return { inks, height }
}

function text(words: string, x: number, y: number, isBold: boolean): Extract<MapInk, { kind: 'text' }> {
  return {
    kind: 'text',
    x,
    y,
    text: words,
    size: letter,
    font: 'texte',
    isBold,
    anchor: 'start',
    fill: inkColour,
    hasHalo: false,
  }
}
