import type { PdfNode } from './pdfTypes.ts'
import { pageMarginsMm, paperColors, pointsOf } from './styles.ts'

type PageSize = { width: number; height: number }

/** Mean width of a sign of the running header, on the safe side. In points. */
const signWidth = 5.8
const columnGap = 12

/** Header of a page: the démarche at left, the chapter at right, over a rule. `pageSize` in points. */
export function pageHeader(header: { left: string; right: string; pageSize: PageSize }): PdfNode {
  const left = pointsOf(pageMarginsMm.left)
  const width = header.pageSize.width - left - pointsOf(pageMarginsMm.right)
  const signs = Math.floor((width - columnGap) / signWidth)
  // Each side has its half, and what the other leaves.
  const rightSigns = Math.min(
    [...header.right].length,
    Math.max(Math.floor(signs / 2), signs - [...header.left].length),
  )
  const leftSigns = signs - rightSigns
  const style = { style: 'runningHead', noWrap: true } as const
  return {
    stack: [
      {
        columns: [
          { text: shortened(header.left, leftSigns), ...style, width: leftSigns * signWidth },
          { text: shortened(header.right, rightSigns), ...style, width: '*', alignment: 'right' },
        ],
        columnGap,
      },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1.5, lineColor: paperColors.encre },
        ],
        margin: [0, 7, 0, 0],
      },
    ],
    margin: [left, pointsOf(12.4), pointsOf(pageMarginsMm.right), 0],
  }
}

/** Footer of a page: how to read the numbers at left, the number of the page at right. `pageSize` in points. */
export function pageFooter(footer: { lines: string[]; folio: number; pageSize: PageSize }): PdfNode {
  return {
    columns: [
      { text: footer.lines.join('\n'), style: 'caption', width: '*' },
      { text: String(footer.folio), style: 'folio', alignment: 'right', width: 60, margin: [0, 4, 0, 0] },
    ],
    margin: [pointsOf(pageMarginsMm.left), 3, pointsOf(pageMarginsMm.right), 0],
  }
}

function shortened(text: string, longest: number): string {
  const signs = [...text]
  return signs.length <= longest
    ? text
    : `${signs
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
