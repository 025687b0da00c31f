import type { PdfNode } from './pdfTypes.ts'
import { pageMarginsMm, paperColors, pointsOf } from './styles.ts'

type PageSize = { width: number; height: number }

/** Longest text of a running header, in characters. */
const longestRunningText = 52

/** Header of a page: the démarche at left, the chapter at right, over a rule. `pageSize` in points. */
export function pageHeader(header: { left: string; right: string; pageSize: PageSize }): PdfNode {
  const left = pointsOf(pageMarginsMm.left)
  const width = header.pageSize.width - left - pointsOf(pageMarginsMm.right)
  return {
    stack: [
      {
        columns: [
          { text: shortened(header.left), style: 'runningHead', width: '*' },
          { text: shortened(header.right), style: 'runningHead', alignment: 'right', width: '*' },
        ],
        columnGap: 12,
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

function shortened(text: string): string {
  const signs = [...text]
  return signs.length <= longestRunningText
    ? text
    : `${signs
        .slice(0, longestRunningText - 1)
        .join('')
        .trimEnd()}…`
}
