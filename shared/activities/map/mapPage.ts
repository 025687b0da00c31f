import { type MapGround, pathOfPolygons } from '../../domain/maps/mapGround.ts'
import type { Translate } from '../activity.ts'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import { drawGommette } from './drawGommette.ts'
import { drawGround } from './drawMap.ts'
import { drawScale } from './drawScale.ts'
import { columnName, gridRows, squareSide } from './gridSquares.ts'
import { inksOnPaper } from './inksOnPaper.ts'
import { inkColour } from './mapInk.ts'
import { placeNames } from './placeNames.ts'
import { reaches } from './readMap.ts'
import type { MapSettings } from './schema.ts'

type Format = keyof typeof paperSizesMm

/**
 * A map to stick gommettes on, lying: its title, its squares named along the edges, its scale, its north and who drew it,
 * and beside it the legend with room to write what the group adds.
 */
export function mapPage(
  settings: MapSettings,
  ground: MapGround,
  format: Format,
  translate: Translate,
  /** The picture of the base map, as a data address; empty: none. */
  image = '',
): { shapes: PaperShape[] } {
  const { widthMm: height, heightMm: width } = paperSizesMm[format]
  // Sizes are those of an A3, larger on larger paper.
  const scale = Math.max(0.72, width / paperSizesMm.A3.heightMm)
  const margin = 12 * scale
  const head = 16 * scale
  const edge = 7 * scale
  const legendMm = Math.min(width * 0.26, 96 * scale)
  const foot = 14 * scale
  const top = margin + head + edge
  const roomWidth = width - 2 * margin - edge - legendMm - 8 * scale
  const roomHeight = height - top - margin - foot
  const mm = Math.min(roomWidth / ground.width, roomHeight / ground.height)
  const left = margin + edge
  const at = { xMm: left, yMm: top, mm }
  const whole = { x: 0, y: 0, width: ground.width, height: ground.height }
  const mapWidth = ground.width * mm
  const mapHeight = ground.height * mm
  const groundInks = drawGround(ground, { isGrey: false }).map((ink) =>
    ink.kind === 'path' ? { ...ink, width: ((ink.stroke === inkColour ? 0.7 : 0.35) * scale) / mm } : ink,
  )
  const nameSize = (5 * scale) / mm
  const shapes: PaperShape[] = [
    words(translate('map.paperTitle'), margin, margin, width * 0.5, 12 * scale, 22 * scale, true),
    words(
      translate('map.paperSheetNumber'),
      width * 0.56,
      margin + 2 * scale,
      34 * scale,
      8 * scale,
      12 * scale,
      false,
    ),
    rule(width * 0.56 + 34 * scale, margin + 9 * scale, width - margin),
    ...(image === ''
      ? []
      : [
          {
            kind: 'image' as const,
            href: image,
            xMm: left,
            yMm: top,
            widthMm: mapWidth,
            heightMm: mapHeight,
            opacity: ground.layers.background,
          },
        ]),
    ...inksOnPaper(groundInks, at, whole).map((shape, index) => boundedArea(shape, ground, index, at)),
    { kind: 'box', xMm: left, yMm: top, widthMm: mapWidth, heightMm: mapHeight, look: 'plain' },
    ...grid(settings, ground, at, scale, edge),
    ...placeNames(ground.areas, nameSize).flatMap((name) =>
      name.lines.map(
        (text, index): PaperShape => ({
          kind: 'text',
          xMm: left + name.x * mm - 40 * scale,
          yMm: top + (name.y + index * nameSize * 1.02) * mm,
          widthMm: 80 * scale,
          heightMm: 7 * scale,
          text,
          sizePt: 12 * scale,
          font: 'texte',
          isBold: true,
          align: 'center',
        }),
      ),
    ),
    ...scaleShapes(ground, left, top + mapHeight + 3 * scale, mm, scale, translate),
    ...legend(
      settings,
      width - margin - legendMm,
      margin + head,
      legendMm,
      height - margin,
      scale,
      translate,
    ),
  ]
  return { shapes }
}

/** A commune covers its own bounds: sheets that do not show it do not bear it. */
function boundedArea(
  shape: PaperShape,
  ground: MapGround,
  index: number,
  at: { xMm: number; yMm: number; mm: number },
): PaperShape {
  const area = ground.areas[index]
  if (shape.kind !== 'path' || !area || shape.path !== pathOfPolygons(area.polygons)) return shape
  const { x, y, width, height } = area.bounds
  return {
    ...shape,
    xMm: at.xMm + x * at.mm,
    yMm: at.yMm + y * at.mm,
    widthMm: width * at.mm,
    heightMm: height * at.mm,
    originX: x,
    originY: y,
  }
}

/** Squares with their names along the edges, so that what was stuck is typed back: « B4 ». */
function grid(
  { gridColumns }: MapSettings,
  ground: MapGround,
  { xMm, yMm, mm }: { xMm: number; yMm: number; mm: number },
  scale: number,
  edge: number,
): PaperShape[] {
  if (gridColumns === 0) return []
  const side = squareSide(ground, gridColumns) * mm
  const rows = gridRows(ground, gridColumns)
  const [width, height] = [ground.width * mm, ground.height * mm]
  const shapes: PaperShape[] = []
  for (let column = 0; column < gridColumns; column += 1) {
    const x = xMm + column * side
    if (column > 0) shapes.push(line(x, yMm, x, yMm + height))
    shapes.push(words(columnName(column), x, yMm - edge * 0.95, side, edge, 13 * scale, true, 'center'))
  }
  for (let row = 0; row < rows; row += 1) {
    const y = yMm + row * side
    if (row > 0) shapes.push(line(xMm, y, xMm + width, y))
    const rowHeight = Math.min(side, yMm + height - y)
    shapes.push(
      words(
        String(row + 1),
        xMm - edge - 1,
        y + rowHeight / 2 - 3.4 * scale,
        edge,
        edge,
        13 * scale,
        true,
        'center',
      ),
    )
  }
  return shapes
}

function scaleShapes(
  ground: MapGround,
  left: number,
  top: number,
  mm: number,
  scale: number,
  translate: Translate,
): PaperShape[] {
  const letter = (4.4 * scale) / mm
  const { inks } = drawScale(ground, 0, translate, letter)
  const note: PaperShape[] =
    ground.projection === null && ground.kind === 'schematic'
      ? [
          words(
            translate('map.schematicNote'),
            left,
            top + 5 * scale,
            ground.width * mm,
            7 * scale,
            11 * scale,
            false,
          ),
        ]
      : []
  return [
    ...inksOnPaper(
      inks,
      { xMm: left, yMm: top, mm },
      { x: 0, y: 0, width: ground.width, height: letter * 2.4 },
    ),
    ...note,
  ]
}

/** Each category with its gommette, then lines to write in, then the four reaches. */
function legend(
  settings: MapSettings,
  left: number,
  top: number,
  width: number,
  bottom: number,
  scale: number,
  translate: Translate,
): PaperShape[] {
  const shapes: PaperShape[] = [words(translate('map.legend'), left, top, width, 9 * scale, 18 * scale, true)]
  const reachRows = settings.hasReach ? 4 : 0
  const blanks = 3
  const rows = settings.categories.length + blanks + reachRows
  const rowHeight = Math.min(13 * scale, (bottom - top - 12 * scale) / rows)
  let y = top + 12 * scale
  const mark = rowHeight * 0.62
  const gommette = (
    category: MapSettings['categories'][number] | undefined,
    reach: (typeof reaches)[number],
  ) =>
    inksOnPaper(
      drawGommette(category ?? { id: '', title: '', shape: 'rond', pictogram: '', drawing: null }, {
        x: 0,
        y: 0,
        size: reach === 'communal' ? 1 : 0.62,
        reach,
        count: 1,
        number: 0,
        isGrey: category === undefined,
      }),
      { xMm: left + rowHeight / 2, yMm: y + rowHeight / 2, mm: mark },
      { x: -1, y: -1, width: 2, height: 2 },
    )
  const said = (text: string) =>
    words(
      text,
      left + rowHeight * 1.15,
      y + rowHeight * 0.24,
      width - rowHeight * 1.15,
      rowHeight * 0.72,
      12 * scale,
      false,
    )
  for (const category of settings.categories) {
    shapes.push(...gommette(category, 'communal'), said(category.title))
    y += rowHeight
  }
  for (let index = 0; index < blanks; index += 1) {
    shapes.push(
      {
        kind: 'circle',
        xMm: left + rowHeight / 2,
        yMm: y + rowHeight / 2,
        radiusMm: rowHeight * 0.34,
        look: 'dashed',
      },
      rule(left + rowHeight * 1.15, y + rowHeight * 0.8, left + width),
    )
    y += rowHeight
  }
  if (settings.hasReach)
    for (const reach of reaches) {
      shapes.push(...gommette(undefined, reach), said(translate(`map.reach_${reach}`)))
      y += rowHeight
    }
  return shapes
}

function line(x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): PaperShape {
  return { kind: 'line', x1Mm, y1Mm, x2Mm, y2Mm, look: 'writing' }
}

function rule(x1Mm: number, yMm: number, x2Mm: number): PaperShape {
  return { kind: 'line', x1Mm, y1Mm: yMm, x2Mm, y2Mm: yMm, look: 'writing' }
}

function words(
  text: string,
  xMm: number,
  yMm: number,
  widthMm: number,
  heightMm: number,
  sizePt: number,
  isTitle: boolean,
  align: 'left' | 'center' = 'left',
): PaperShape {
  const font = isTitle ? 'titre' : 'texte'
  return {
    kind: 'text',
    xMm,
    yMm,
    widthMm,
    heightMm,
    text,
    sizePt,
    minimumPt: sizePt * 0.6,
    font,
    isBold: isTitle,
    align,
  }
}
