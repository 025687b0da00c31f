import type { Translate } from '../activity.ts'
import { type PaperShape, paperSizesMm } from '../paperSupport.ts'
import type { MapSettings } from './schema.ts'

const linesPerPage = 22

/** Where a group writes down what it stuck: a number, a name, its square, how far it draws people from. */
export function recordPage(
  settings: MapSettings,
  translate: Translate,
  page: number,
): { shapes: PaperShape[] } {
  const { widthMm, heightMm } = paperSizesMm.A4
  const margin = 14
  const inside = widthMm - 2 * margin
  const columns = [
    { title: translate('map.columnNumber'), share: 0.08 },
    { title: translate('map.columnName'), share: 0.44 },
    { title: translate('map.columnCategory'), share: 0.18 },
    { title: translate(settings.gridColumns > 0 ? 'map.columnSquare' : 'map.columnCommune'), share: 0.12 },
    { title: translate('map.columnReach'), share: 0.18 },
  ]
  const top = 34
  const rowHeight = (heightMm - top - margin - 8) / (linesPerPage + 1)
  const shapes: PaperShape[] = [
    text(translate('map.paperRecord'), margin, margin, inside * 0.62, 10, 18, true),
    text(
      `${translate('map.paperSheetNumber')} ${page}`,
      margin + inside * 0.62,
      margin + 2,
      inside * 0.38,
      8,
      12,
      false,
    ),
  ]
  let x = margin
  for (const { title, share } of columns) {
    const width = inside * share
    shapes.push(
      { kind: 'box', xMm: x, yMm: top, widthMm: width, heightMm: rowHeight, look: 'tinted' },
      {
        kind: 'box',
        xMm: x,
        yMm: top,
        widthMm: width,
        heightMm: rowHeight * (linesPerPage + 1),
        look: 'plain',
      },
      text(title, x + 1.5, top + 2.6, width - 3, rowHeight - 3, 11, true),
    )
    x += width
  }
  for (let line = 1; line <= linesPerPage; line += 1) {
    const y = top + line * rowHeight
    shapes.push(
      { kind: 'line', x1Mm: margin, y1Mm: y, x2Mm: margin + inside, y2Mm: y, look: 'writing' },
      text(String((page - 1) * linesPerPage + line), margin + 2, y + 2.4, inside * 0.07, 7, 12, true),
    )
  }
  shapes.push(
    text(
      settings.hasReach
        ? ['communal', 'plusieursCommunes', 'territoire', 'auDela']
            .map((reach, index) => `${index + 1} ${translate(`map.reach_${reach}`)}`)
            .join('   ')
        : '',
      margin,
      heightMm - margin - 5,
      inside,
      6,
      10,
      false,
    ),
  )
  return { shapes: shapes.filter((shape) => shape.kind !== 'text' || shape.text !== '') }
}

function text(
  words: string,
  xMm: number,
  yMm: number,
  widthMm: number,
  heightMm: number,
  sizePt: number,
  isBold: boolean,
): PaperShape {
  return {
    kind: 'text',
    xMm,
    yMm,
    widthMm,
    heightMm,
    text: words,
    sizePt,
    minimumPt: 7,
    font: isBold ? 'titre' : 'texte',
    isBold,
    align: 'left',
  }
}
