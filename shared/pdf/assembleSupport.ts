import type { Translate } from '../activities/activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../activities/paperSupport.ts'
import type { Locale } from '../text/typography.ts'
import { type PaintOptions, paintShapes } from './paintShapes.ts'
import type { PdfDefinition, PdfNode, PdfPageSize } from './pdfTypes.ts'
import { pageSizesMm, pointsOf } from './styles.ts'
import { type Tile, type Tiling, tileSheets } from './tileSheets.ts'

/** A blank page ready to paint: its size and its shapes, in mm. */
export type PaperPage = { widthMm: number; heightMm: number; shapes: readonly PaperShape[] }

export type SupportPrint = PaintOptions & {
  locale: Locale
  changedAt: number
  /**
   * The paper at hand: `whole` prints at its own format. On A4, an A3 is reduced; on A4 or A3, what is larger than A3 is
   * cut into sheets with marks.
   */
  paper: 'whole' | 'A4' | 'A3'
}

/** A support of a table, at its own size or on the sheets at hand. */
export function assembleSupport(
  support: PaperSupport,
  translate: Translate,
  print: SupportPrint,
): PdfDefinition {
  const upright = paperSizesMm[support.format]
  const size =
    support.orientation === 'portrait' ? upright : { widthMm: upright.heightMm, heightMm: upright.widthMm }
  const pages = support.pages.map(({ shapes }) => ({ ...size, shapes }))
  const { paper } = print
  const isCut = paper !== 'whole' && upright.widthMm > paperSizesMm.A3.widthMm
  if (isCut) return tiledPages(support.title, pages, paper, translate, print)
  const isReduced = paper !== 'whole' && upright.widthMm > paperSizesMm[paper].widthMm
  const sheet = { pageSize: isReduced ? paper : support.format, orientation: support.orientation }
  return paintedPages(support.title, pages, sheet, print)
}

/** Pages of one size, each a drawing whose words are read in its place. */
export function paintedPages(
  title: string,
  pages: readonly PaperPage[],
  sheet: { pageSize: PdfPageSize; orientation: 'portrait' | 'landscape' },
  print: PaintOptions & { locale: Locale; changedAt: number },
): PdfDefinition {
  const upright = pageSizesMm[sheet.pageSize]
  const widthMm = sheet.orientation === 'portrait' ? upright.width : upright.height
  const content = pages.map((page, index) =>
    drawn(paintShapes(page.shapes, print), page, {
      alt: wordsOf(title, page.shapes),
      scale: widthMm / page.widthMm,
      isNewPage: index > 0,
    }),
  )
  return { ...definitionOf(title, print), ...sheet, content }
}

function tiledPages(
  title: string,
  pages: readonly PaperPage[],
  paper: 'A4' | 'A3',
  translate: Translate,
  print: SupportPrint,
): PdfDefinition {
  let isLandscape = false
  const content = pages.flatMap((page, pageIndex) => {
    const tiling = tileSheets(page, paperSizesMm[paper])
    isLandscape = tiling.sheet.widthMm > tiling.sheet.heightMm
    const tiles = tiling.tiles.filter((tile) => page.shapes.some((shape) => isIn(shape, tile, tiling.scale)))
    return tiles.map((tile, index) => {
      const label = translate('methods.tileLabel', {
        title,
        sheet: index + 1,
        sheets: tiles.length,
        row: tile.row + 1,
        column: tile.column + 1,
        percent: Math.round(tiling.scale * 100),
      })
      const inside = tileSvg(page, tile, tiling, label, print)
      const alt = index === 0 ? `${label} ${wordsOf(title, page.shapes)}` : label
      return drawn(inside, tiling.sheet, { alt, scale: 1, isNewPage: pageIndex + index > 0 })
    })
  })
  const orientation = isLandscape ? 'landscape' : 'portrait'
  return { ...definitionOf(title, print), pageSize: paper, orientation, content }
}

/** The part of the page that a sheet shows, its cut marks, and where it goes. */
function tileSvg(
  page: PaperPage,
  tile: Tile,
  { scale, marginMm, overlapMm, rows, columns }: Tiling,
  label: string,
  print: PaintOptions,
): string {
  const right = marginMm + tile.widthMm
  const bottom = marginMm + tile.heightMm
  const shapes = page.shapes.filter((shape) => isIn(shape, tile, scale))
  const clip = `<clipPath id="sheet"><rect x="${marginMm}" y="${marginMm}" width="${tile.widthMm}" height="${tile.heightMm}"/></clipPath>`
  const part = `<g clip-path="url(#sheet)"><g transform="translate(${marginMm - tile.xMm} ${marginMm - tile.yMm}) scale(${scale})">${paintShapes(shapes, print)}</g></g>`
  const marks: PaperShape[] = []
  const line = (
    x1Mm: number,
    y1Mm: number,
    x2Mm: number,
    y2Mm: number,
    look: 'plain' | 'writing' = 'plain',
  ) => marks.push({ kind: 'line', x1Mm, y1Mm, x2Mm, y2Mm, look })
  for (const x of [marginMm, right]) {
    line(x, 3, x, marginMm - 2)
    line(x, bottom + 2, x, bottom + marginMm - 3)
  }
  for (const y of [marginMm, bottom]) {
    line(3, y, marginMm - 2, y)
    line(right + 2, y, right + marginMm - 3, y)
  }
  // Where the next sheet is glued.
  if (tile.column < columns - 1)
    line(right - overlapMm, marginMm - 5, right - overlapMm, marginMm - 2, 'writing')
  if (tile.row < rows - 1) line(marginMm - 5, bottom - overlapMm, marginMm - 2, bottom - overlapMm, 'writing')
  marks.push({
    kind: 'text',
    xMm: marginMm + 4,
    yMm: 3,
    widthMm: tile.widthMm - 20,
    heightMm: 5,
    text: label,
    sizePt: 8,
    font: 'texte',
    align: 'left',
  })
  return `<defs>${clip}</defs>${part}${paintShapes(marks, print)}`
}

function isIn(shape: PaperShape, tile: Tile, scale: number): boolean {
  const [left, top, right, bottom] =
    shape.kind === 'line'
      ? [
          Math.min(shape.x1Mm, shape.x2Mm),
          Math.min(shape.y1Mm, shape.y2Mm),
          Math.max(shape.x1Mm, shape.x2Mm),
          Math.max(shape.y1Mm, shape.y2Mm),
        ]
      : shape.kind === 'circle'
        ? [
            shape.xMm - shape.radiusMm,
            shape.yMm - shape.radiusMm,
            shape.xMm + shape.radiusMm,
            shape.yMm + shape.radiusMm,
          ]
        : [shape.xMm, shape.yMm, shape.xMm + shape.widthMm, shape.yMm + shape.heightMm]
  return (
    left * scale <= tile.xMm + tile.widthMm &&
    right * scale >= tile.xMm &&
    top * scale <= tile.yMm + tile.heightMm &&
    bottom * scale >= tile.yMm
  )
}

function drawn(
  inside: string,
  size: { widthMm: number; heightMm: number },
  { alt, scale, isNewPage }: { alt: string; scale: number; isNewPage: boolean },
): PdfNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.widthMm} ${size.heightMm}">${inside}</svg>`
  return {
    svg,
    alt,
    // A hair less than the page: a drawing as high as its page would open another.
    fit: [pointsOf(size.widthMm * scale) - 0.2, pointsOf(size.heightMm * scale) - 0.2],
    ...(isNewPage && { pageBreak: 'before' as const }),
  }
}

/** What a page says, for those who hear it. */
function wordsOf(title: string, shapes: readonly PaperShape[]): string {
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text.replaceAll('\n', ' ')] : []))
  return [...new Set([title, ...texts])].filter((text) => text.trim() !== '').join('. ')
}

function definitionOf(title: string, { locale, changedAt }: { locale: Locale; changedAt: number }) {
  return {
    title,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    marginsMm: { left: 0, top: 0, right: 0, bottom: 0 },
  }
}
